extension TrainingScore: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      loss: try node.number("loss", in: .notNegative, needed: "a finite number of at least 0"),
      accuracy: try node.number("accuracy", in: 0...1, needed: "a share from 0 to 1"))
  }
}

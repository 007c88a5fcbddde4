extension GradientRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      activation: try node.object("activation"),
      initialisation: try node.text("initialisation"), depth: try node.count("depth", atLeast: 1),
      run: try node.count("run", atLeast: 1),
      norms: try node.numbers("norms", in: .notNegative, needed: "a finite number of at least 0"))
    guard norms.count == depth else {
      throw Flaw(
        place: JSONNode.place(of: "norms", in: node.place), found: "\(norms.count) numbers",
        needed: "\(depth), one for each hidden layer")
    }
  }
}

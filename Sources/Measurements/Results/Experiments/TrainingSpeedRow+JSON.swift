extension TrainingSpeedRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let library = try node.text("library")
    self.init(
      library: library, activation: try node.object("activation"),
      secondsPerEpoch: try node.object("secondsPerEpoch"),
      ratioToOurs: try node.ratio("ratioToOurs", of: library))
  }
}

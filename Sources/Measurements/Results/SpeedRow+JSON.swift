extension SpeedRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      function: try node.text("function"), operation: try node.word("operation"),
      elements: try node.count("elements", atLeast: 1),
      nanosecondsPerElement: try node.object("nanosecondsPerElement"),
      ratioToReLU: try node.object("ratioToReLU"))
  }
}

extension GradientResults: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      environment: try node.object("environment"), command: try node.text("command"),
      dataSet: try node.text("dataSet"), width: try node.count("width", atLeast: 1),
      examples: try node.count("examples", atLeast: 1), seed: try node.count("seed", atLeast: 0),
      rows: try node.objects("rows"))
  }
}

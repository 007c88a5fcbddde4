extension Environment: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      processor: try node.text("processor"), cores: try node.count("cores", atLeast: 1),
      memory: try node.count("memory", atLeast: 1), system: try node.text("system"),
      swift: try node.text("swift"), flags: try node.anyText("flags"),
      commit: try node.text("commit"))
  }
}

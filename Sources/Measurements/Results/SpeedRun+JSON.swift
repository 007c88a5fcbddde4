extension SpeedRun: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      build: try node.word("build"), environment: try node.object("environment"),
      command: try node.text("command"), rows: try node.objects("rows"))
  }
}

extension FigureRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let tool = try node.text("tool")
    self.init(
      tool: tool, format: try node.text("format"), mode: try node.word("mode"),
      milliseconds: try node.object("milliseconds"), bytes: try node.count("bytes", atLeast: 1),
      ratioToOurs: try node.ratio("ratioToOurs", of: tool))
  }
}

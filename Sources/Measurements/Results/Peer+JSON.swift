extension Peer: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      name: try node.text("name"), version: try node.text("version"),
      settings: try node.anyText("settings"))
  }
}

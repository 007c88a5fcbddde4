extension MissingPeer: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(name: try node.text("name"), reason: try node.text("reason"))
  }
}

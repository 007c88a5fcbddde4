extension PeerRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let library = try node.text("library")
    self.init(
      function: try node.text("function"), operation: try node.word("operation"),
      elements: try node.count("elements", atLeast: 1), library: library,
      nanosecondsPerElement: try node.object("nanosecondsPerElement"),
      ratioToOurs: try node.ratio("ratioToOurs", of: library))
  }
}

extension JSONNode {
  /// How a library or tool compares with ours, which itself has no such ratio.
  func ratio(_ key: String, of library: String) throws(Flaw) -> Ratio? {
    guard library == PeerRow.ours else { return try object(key) as Ratio }
    guard let ratio = try member(ifPresent: key) else { return nil }
    throw ratio.flaw(needed: "nothing, since this is what others are compared with")
  }
}

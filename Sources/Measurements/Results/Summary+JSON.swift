extension Summary: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let needed = "a finite number above 0"
    var samples: [Double] = []
    for item in try node.items("samples") {
      samples.append(try item.number(in: .positive, needed: needed))
    }
    guard !samples.isEmpty else {
      throw try node.member("samples", needed: "a list").flaw(needed: "at least one sample")
    }
    self.init(samples: samples)
    try Self.check("lowerQuartile", lowerQuartile, in: node)
    try Self.check("median", median, in: node)
    try Self.check("upperQuartile", upperQuartile, in: node)
  }

  /// Holds a number that was kept against the one that the samples have.
  ///
  /// They differ by a rounding to five significant digits where another program wrote them.
  private static func check(_ key: String, _ own: Double, in node: JSONNode) throws(Flaw) {
    let needed = "the samples' own, \(own)"
    let kept = try node.number(key, in: .positive, needed: needed)
    guard abs(kept - own) <= 1e-4 * own else {
      throw try node.member(key, needed: needed).flaw(needed: needed)
    }
  }
}

extension Ratio: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let lower = try node.number("lower", in: .positive, needed: "a finite number above 0")
    let value = try node.number(
      "value", in: lower ... .greatestFiniteMagnitude,
      needed: "a number of at least lower, \(lower)")
    let upper = try node.number(
      "upper", in: value ... .greatestFiniteMagnitude,
      needed: "a number of at least value, \(value)")
    self.init(value: value, lower: lower, upper: upper)
    guard try node.truth("isWithinNoise") == isWithinNoise else {
      throw Flaw(
        place: JSONNode.place(of: "isWithinNoise", in: node.place), found: "\(!isWithinNoise)",
        needed: "\(isWithinNoise), which says whether the interval holds 1")
    }
  }
}

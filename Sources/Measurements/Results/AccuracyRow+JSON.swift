extension AccuracyRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let error = "a finite number of at least 0"
    self.init(
      function: try node.text("function"),
      operation: try node.word("operation", among: [.forward, .derivative]),
      reading: try node.word("reading"), stride: try node.count("stride", atLeast: 1),
      inputs: try node.count("inputs", atLeast: 1),
      largestError: try node.number("largestError", in: .notNegative, needed: error),
      largestErrorInput: try node.float("largestErrorInput"),
      correctlyRounded: try node.number(
        "correctlyRounded", in: 0...1, needed: "a share from 0 to 1"),
      largestErrorNearZeros: try node.number(
        "largestErrorNearZeros", in: .notNegative, needed: error),
      wrongSpecials: try node.count("wrongSpecials", atLeast: 0))
  }
}

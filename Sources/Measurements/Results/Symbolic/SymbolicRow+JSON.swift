extension SymbolicRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let question: SymbolicQuestion = try node.word("question")
    let verdict: Verdict = try node.word("verdict")
    let from = try node.number(in: -1000...1000, key: "from")
    self.init(
      formula: try node.text("formula"), question: question, from: from,
      to: try node.number(in: (from + 1)...1000, key: "to"), library: try node.text("library"),
      verdict: verdict, cause: try node.cause(of: verdict), answer: try node.anyText("answer"),
      truth: try node.truth(of: question),
      seconds: try node.number(
        "seconds", in: .notNegative, needed: "a finite number of at least 0"))
  }
}

extension JSONNode {
  /// A whole number in a range.
  fileprivate func number(in range: ClosedRange<Int>, key: String) throws(Flaw) -> Int {
    let needed = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    let member = try member(key, needed: needed)
    guard case .number(let digits) = member.value, let number = Int(digits), range.contains(number)
    else { throw member.flaw(needed: needed) }
    return number
  }

  /// Why there is no answer, which is said where there is none and nowhere else.
  fileprivate func cause(of verdict: SymbolicRow.Verdict) throws(Flaw) -> SymbolicRow.Cause? {
    if verdict == .none { return try word("cause") as SymbolicRow.Cause }
    guard let cause = try member(ifPresent: "cause") else { return nil }
    throw cause.flaw(needed: "nothing, since there is an answer")
  }

  /// What is so, which is kept for questions of yes or no and for no others.
  fileprivate func truth(of question: SymbolicQuestion) throws(Flaw) -> Bool? {
    if question.isYesOrNo { return try truth("truth") }
    guard let truth = try member(ifPresent: "truth") else { return nil }
    throw truth.flaw(needed: "nothing, since the question is not one of yes or no")
  }
}

extension JSONNode {
  /// A text that is not empty.
  func text(_ key: String) throws(Flaw) -> String {
    let needed = "a text that is not empty"
    let member = try member(key, needed: needed)
    guard case .text(let text) = member.value, !text.isEmpty else {
      throw member.flaw(needed: needed)
    }
    return text
  }

  /// A text that may be empty.
  func anyText(_ key: String) throws(Flaw) -> String {
    let member = try member(key, needed: "a text")
    guard case .text(let text) = member.value else { throw member.flaw(needed: "a text") }
    return text
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, among words: [Word] = Array(Word.allCases)
  ) throws(Flaw) -> Word where Word.RawValue == String {
    let needed = "one of " + words.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    let member = try member(key, needed: needed)
    guard case .text(let text) = member.value,
      let word = words.first(where: { $0.rawValue == text })
    else { throw member.flaw(needed: needed) }
    return word
  }

  /// Either of true and false.
  func truth(_ key: String) throws(Flaw) -> Bool {
    let member = try member(key, needed: "true or false")
    guard case .truth(let isTrue) = member.value else {
      throw member.flaw(needed: "true or false")
    }
    return isTrue
  }

  /// A whole number.
  func count(_ key: String, atLeast least: Int) throws(Flaw) -> Int {
    let needed = "a whole number of at least \(least)"
    let member = try member(key, needed: needed)
    guard case .number(let digits) = member.value, let count = Int(digits), count >= least else {
      throw member.flaw(needed: needed)
    }
    return count
  }

  /// A number.
  func number(
    _ key: String, in range: ClosedRange<Double>, needed: String
  ) throws(Flaw) -> Double {
    try member(key, needed: needed).number(in: range, needed: needed)
  }

  /// The value as a number.
  func number(in range: ClosedRange<Double>, needed: String) throws(Flaw) -> Double {
    guard case .number(let digits) = value, let number = Double(digits), range.contains(number)
    else { throw flaw(needed: needed) }
    return number
  }

  /// A number of single precision.
  func float(_ key: String) throws(Flaw) -> Float {
    let member = try member(key, needed: "a number that a Float can hold")
    guard case .number(let digits) = member.value, let number = Float(digits), number.isFinite
    else { throw member.flaw(needed: "a number that a Float can hold") }
    return number
  }
}

extension ClosedRange<Double> {
  /// What a time, a size or a ratio can be.
  static var positive: ClosedRange<Double> { .leastNonzeroMagnitude ... .greatestFiniteMagnitude }

  /// What an error can be.
  static var notNegative: ClosedRange<Double> { 0 ... .greatestFiniteMagnitude }
}

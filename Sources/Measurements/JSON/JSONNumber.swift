/// How JSON writes numbers.
enum JSONNumber {
  /// Whether a word is a number: digits that do not begin with a superfluous 0, perhaps a sign, a
  /// fraction and an exponent.
  static func isOne(_ word: String) -> Bool {
    var rest = word.utf8[...]
    _ = take("-", from: &rest)
    let begins0 = rest.first == UInt8(ascii: "0")
    let whole = digits(from: &rest)
    guard whole == 1 || (whole > 1 && !begins0) else { return false }
    if take(".", from: &rest), digits(from: &rest) == 0 { return false }
    if take("e", from: &rest) || take("E", from: &rest) {
      _ = take("+", from: &rest) || take("-", from: &rest)
      if digits(from: &rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func take(_ sign: Unicode.Scalar, from rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes all digits that come next, and counts them.
  private static func digits(from rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits.count
  }
}

/// What runs without any event say of how often it happens (Hanley & Lippman-Hand, 1983).
package enum RuleOfThree {
  /// The share of runs below which the true one lies with 95 % confidence, if it happened in none of so many.
  ///
  /// It is 3 divided by their number, a little more than the exact 1 − 0.05^(1/n) of Clopper and Pearson.
  ///
  /// - Returns: nil for three runs or fewer, of which the rule says nothing.
  package static func bound(afterNoneIn count: Int) -> Double? {
    count > 3 ? 3 / Double(count) : nil
  }
}

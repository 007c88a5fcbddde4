/// How many times as much as a baseline something takes, with a 95 % bootstrap interval.
public struct Ratio: Encodable, Hashable, Sendable {
  /// The estimate.
  public let value: Double

  /// The lower end of the interval.
  public let lower: Double

  /// The upper end of the interval.
  public let upper: Double

  /// Whether the interval holds 1, so that no difference was seen.
  public let isWithinNoise: Bool

  /// Creates a ratio from its estimate and interval, rounded to five significant digits.
  public init(value: Double, lower: Double, upper: Double) {
    self.value = value.rounded(toSignificantDigits: 5)
    self.lower = lower.rounded(toSignificantDigits: 5)
    self.upper = upper.rounded(toSignificantDigits: 5)
    isWithinNoise = self.lower <= 1 && 1 <= self.upper
  }
}

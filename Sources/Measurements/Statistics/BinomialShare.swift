/// The share of trials that succeed, with its 95 % score interval (Wilson, 1927).
public struct BinomialShare: Hashable, Sendable {
  /// The share, from 0 to 1.
  public let value: Double

  /// Where the true share lies with 95 % confidence, inside 0 to 1.
  public let interval: ClosedRange<Double>

  /// Takes how many trials there were and how many succeeded; nil without a trial.
  public init?(successes: Int, of trials: Int) {
    guard trials > 0 else { return nil }
    precondition((0...trials).contains(successes), "no more trials succeed than there are")
    // The distance within which 95 % of a standard normal distribution lie.
    let z = 1.959_963_984_540_054
    let count = Double(trials)
    let share = Double(successes) / count
    let scale = 1 + z * z / count
    let centre = (share + z * z / (2 * count)) / scale
    let reach =
      z / scale * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    value = share
    interval = max(0, centre - reach)...min(1, centre + reach)
  }
}

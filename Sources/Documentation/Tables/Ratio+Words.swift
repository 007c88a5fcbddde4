import Results

extension Ratio {
  /// The estimate and its interval, with ≈ before it where no difference was seen.
  var words: String {
    "\(isWithinNoise ? "≈ " : "")\(SignificantDigits.text(value)) "
      + "(\(SignificantDigits.text(lower))–\(SignificantDigits.text(upper)))"
  }

  /// The ratio of the baseline to the subject.
  var inverse: Ratio { Ratio(value: 1 / value, lower: 1 / upper, upper: 1 / lower) }
}

extension [Ratio] {
  /// Those whose whole interval is below 1.
  var below: [Ratio] { filter { $0.upper < 1 } }

  /// Those whose whole interval is above 1.
  var above: [Ratio] { filter { $0.lower > 1 } }
}

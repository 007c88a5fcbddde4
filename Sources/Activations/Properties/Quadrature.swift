/// Integrals of smooth functions by Gauss–Kronrod rules on halved intervals.
///
/// Source: Kronrod 1965; nodes and weights as in QUADPACK (Piessens et al. 1983). The difference of the
/// two rules is taken for the error, which overstates it by far.
struct Quadrature {
  private let function: (Double) -> Double

  /// An estimate of how far all integrals together may be off.
  private(set) var error = 0.0

  init(_ function: @escaping (Double) -> Double) { self.function = function }

  /// The integral over an interval at whose ends the function may change on any scale, as a monotone one
  /// does next to a narrow peak; NaN if it is not finite.
  mutating func integral(overMonotone range: ClosedRange<Double>) -> Double {
    let middle = range.lowerBound / 2 + range.upperBound / 2
    var sum = 0.0
    var (left, right) = (middle, middle)
    for _ in 0..<40 {
      let (nextLeft, nextRight) = (
        range.lowerBound + (left - range.lowerBound) / 2,
        range.upperBound - (range.upperBound - right) / 2
      )
      if nextLeft < left { sum += integral(over: nextLeft...left) }
      if right < nextRight { sum += integral(over: right...nextRight) }
      (left, right) = (nextLeft, nextRight)
    }
    return sum
  }

  /// The integral over an interval; NaN if the function is not finite.
  mutating func integral(over range: ClosedRange<Double>) -> Double {
    var open = [(range: range, depth: 0)]
    var sum = 0.0
    while let (range, depth) = open.popLast() {
      let (value, difference) = estimate(range)
      let isSettled =
        difference <= 1e-13 * Swift.max(value.magnitude, 1e-3) || depth >= 40
        || !value.isFinite
      if isSettled {
        sum += value
        error += Swift.max(difference, 1e-15 * value.magnitude)
      } else {
        let middle = range.lowerBound / 2 + range.upperBound / 2
        open.append((middle...range.upperBound, depth + 1))
        open.append((range.lowerBound...middle, depth + 1))
      }
    }
    return sum
  }

  private func estimate(_ range: ClosedRange<Double>) -> (value: Double, difference: Double) {
    let center = range.lowerBound / 2 + range.upperBound / 2
    let half = range.upperBound / 2 - range.lowerBound / 2
    var kronrod = Self.nodes[7].kronrod * function(center)
    var gauss = Self.nodes[7].gauss * function(center)
    for node in Self.nodes.dropLast() {
      let both = function(center - half * node.place) + function(center + half * node.place)
      kronrod += node.kronrod * both
      gauss += node.gauss * both
    }
    return (kronrod * half, (kronrod - gauss).magnitude * half)
  }

  /// The rule of 15 points and the rule of 7 that it contains, for half of −1…1.
  private static let nodes: [(place: Double, kronrod: Double, gauss: Double)] = [
    (0.991_455_371_120_812_6, 0.022_935_322_010_529_22, 0),
    (0.949_107_912_342_758_5, 0.063_092_092_629_978_55, 0.129_484_966_168_869_7),
    (0.864_864_423_359_769_1, 0.104_790_010_322_250_2, 0),
    (0.741_531_185_599_394_4, 0.140_653_259_715_525_9, 0.279_705_391_489_276_7),
    (0.586_087_235_467_691_1, 0.169_004_726_639_267_9, 0),
    (0.405_845_151_377_397_2, 0.190_350_578_064_785_4, 0.381_830_050_505_118_9),
    (0.207_784_955_007_898_5, 0.204_432_940_075_298_9, 0),
    (0, 0.209_482_141_084_727_8, 0.417_959_183_673_469_4),
  ]
}

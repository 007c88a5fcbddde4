@testable import Activations

/// Looks at every stated place from both sides, at arguments that lie far nearer to it than any double.
struct PlaceChecker {
  let oracle: Oracle
  let facts: StatedFacts
  var report: CheckReport

  /// How many places of each sort are looked at.
  private static let limit = 48

  private static let bits = 1536

  mutating func check() {
    let features = Self.sample(facts.features.items.filter { $0.evidence == .proved })
    let zeros = Self.sample(
      facts.zeros.items.filter {
        $0.evidence == .proved && $0.range.lowerBound == $0.range.upperBound
      })
    let extrema = Self.sample(facts.extrema.items.filter { $0.evidence == .proved })
    OracleNumber.with(bits: Self.bits) {
      for feature in features { check(feature) }
      for zero in zeros { check(zero) }
      for extremum in extrema { check(extremum) }
    }
  }

  /// Some of many, evenly.
  private static func sample<Item>(_ items: [Item]) -> [Item] {
    guard items.count > limit else { return items }
    return (0..<limit).map { items[$0 * items.count / limit] }
  }

  private mutating func judge(
    _ holds: Bool?, _ kind: Contradiction.Kind, _ detail: @autoclosure () -> String
  ) {
    report.count()
    switch holds {
    case true?: break
    case false?: report.contradict(kind, detail())
    case nil: report.skip()
    }
  }

  private mutating func check(_ feature: Feature) {
    let sides: PlaceSides
    do throws(PlaceSides.Miss) {
      sides = try PlaceSides(feature, oracle)
    } catch {
      return judge(
        error == .contradiction ? false : nil, .feature, "\(feature.kind) is not in \(feature)")
    }
    let isAtEnd = (
      feature.between.upperBound <= facts.domain.lowerBound,
      feature.between.lowerBound >= facts.domain.upperBound
    )
    let verdicts = FeatureVerdicts(
      feature, sides, hasLeft: !isAtEnd.0, hasRight: !isAtEnd.1)
    for (holds, reason) in verdicts.all {
      judge(holds, .feature, "\(feature.kind) at \(feature.location): \(reason); \(feature)")
    }
  }

  private mutating func check(_ zero: Zero) {
    let (a, b) = (zero.between.lowerBound, zero.between.upperBound)
    let (low, high) = (
      oracle.reading(at: OracleNumber(a)), oracle.reading(at: OracleNumber(b))
    )
    if low.isDoubtful || high.isDoubtful { return judge(nil, .zero, "") }
    let values = [low, high].compactMap(\.value)
    guard let x = values.first, let y = values.last else {
      // An isolated point between two doubles cannot be read.
      let isIsolated = facts.features.items.contains {
        $0.kind == .isolated && $0.between == zero.between
      }
      if isIsolated { return judge(nil, .zero, "") }
      return judge(false, .zero, "no value at \(zero)")
    }
    if a == b {
      let isTiny = x.error.map { (x.exponent ?? $0) <= $0 } ?? false
      return judge(x.sign == 0 || isTiny, .zero, "\(x.double) at \(zero)")
    }
    if values.count == 2, x.sign * y.sign <= 0 { return judge(true, .zero, "") }
    // Both of one sign, or it ends here: then it touches, as far as slope and curvature can tell.
    let width = OracleNumber(b) - OracleNumber(a)
    let slope = [low.first, high.first].compactMap { $0?.magnitude }.max()
    let bend = [low.second, high.second].compactMap { $0?.magnitude }.max()
    guard let slope, let bend else { return judge(nil, .zero, "") }
    let reach = (slope + bend * width) * width * OracleNumber(4)
    judge(min(x.magnitude, y.magnitude) <= reach, .zero, "\(x.double), \(y.double) at \(zero)")
  }

  private mutating func check(_ extremum: Extremum) {
    let (a, b) = (
      OracleNumber(extremum.between.lowerBound), OracleNumber(extremum.between.upperBound)
    )
    let sign = extremum.kind == .minimum ? 1 : -1
    let isExact = extremum.between.lowerBound == extremum.between.upperBound
    let scale = OracleNumber(Swift.max(extremum.location.ulp, 0x1p-1000))
    let location = OracleNumber(extremum.location)
    let (value, isDoubtful) = oracle.value(at: location)
    guard let value, !isDoubtful else {
      return judge(isDoubtful ? nil : false, .extremum, "no value at \(extremum)")
    }
    let isNear = Swift.abs(value.double - extremum.value) <= extremum.value.ulp
    judge(isNear || !value.double.isFinite, .extremum, "\(value.double) at \(extremum)")
    if isExact {
      for power in [0, 8, 32, 80, 160] {
        let step = scale * OracleNumber(Double(sign: .plus, exponent: -power, significand: 1))
        for z in [location - step, location + step] {
          let reading = oracle.reading(at: z)
          guard let beside = reading.quantity(0) else {
            judge(nil, .extremum, "")
            continue
          }
          let difference = beside - value
          judge(
            difference.isSignDoubtful ? nil : difference.sign == sign, .extremum,
            "\(difference.double) beside \(extremum)")
        }
      }
    } else {
      checkInner(extremum, a, b, sign)
    }
  }

  /// An extremum between two doubles lies where the slope changes its sign, or jumps across 0.
  private mutating func checkInner(
    _ extremum: Extremum, _ a: OracleNumber, _ b: OracleNumber, _ sign: Int
  ) {
    guard let before = oracle.reading(at: a).quantity(1),
      let after = oracle.reading(at: b).quantity(1)
    else { return judge(nil, .extremum, "") }
    judge(
      before.sign * sign <= 0 && after.sign * sign >= 0, .extremum,
      "slopes \(before.double), \(after.double) beside \(extremum)")
  }
}

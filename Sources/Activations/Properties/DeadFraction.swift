/// The probability that the slope at a standard normal argument is 0.
///
/// It is that of the stretches on which the slope is proved to be 0; single zeros have none. What was not
/// decided must be next to impossible.
struct DeadFraction {
  private var dead = 0.0
  private var undecided = 0.0

  /// The probability; undecided if it is not known to 10⁻¹².
  var finding: Finding<Double> {
    undecided < 1e-12
      ? .proved(dead, on: NormalInput.domain) : .undecided(on: NormalInput.domain)
  }

  init(_ cover: Cover, _ function: any ScalarFunction, budget: Int) {
    var definition = Definition(function, order: 0, budget: budget)
    for element in cover.elements {
      switch element {
      case .regular(let range): add(range, &definition)
      case .place(let place):
        for side in [Side.left, .right] { addGap(beside: place, side) }
      case .undefined: break
      case .undecided(let range): undecided += Self.bound(range)
      }
      if undecided > 1e-12 { return }
    }
  }

  /// Adds a part on which f is regular.
  ///
  /// Where f is proved analytic and not constant, its slope has isolated zeros.
  private mutating func add(_ range: ClosedRange<Double>, _ definition: inout Definition) {
    var open = [range]
    while let part = open.popLast(), undecided <= 1e-12 {
      let (lower, upper) = (part.lowerBound, part.upperBound)
      switch definition.enclosure(lower, upper).derivative.strictSign {
      case .negative, .positive: continue
      case .zero:
        dead += Interval.preciseNormalProbability(of: part).middle
        continue
      case nil: break
      }
      let bound = Self.bound(part)
      let form = bound > 1e-15 ? definition.taylorForm(lower, upper) : nil
      if form?.isProvedToVary == true { continue }
      let middle = lower / 2 + upper / 2
      let isHopeless = form.map { $0.isIndistinct($0.values(ofDerivative: 1), ofDerivative: 1) }
      if bound <= 1e-15 || isHopeless == true || !definition.work.isLeft
        || !(lower < middle && middle < upper)
      {
        undecided += bound
      } else {
        open += [middle...upper, lower...middle]
      }
    }
  }

  private mutating func addGap(beside place: Place, _ side: Side) {
    let approach = place[side]
    guard approach.existence != .outside, approach.existence != .undefined else { return }
    let (lower, upper) = (place.between.lowerBound, place.between.upperBound)
    let location = place.isExact ? place.location : side == .left ? upper : lower
    let range = side == .left ? lower...location : location...upper
    switch approach.existence == .defined ? approach.signs[1] : nil {
    case .zero: dead += Interval.preciseNormalProbability(of: range).middle
    case .negative, .positive: break
    case nil: undecided += Self.bound(range)
    }
  }

  private static func bound(_ range: ClosedRange<Double>) -> Double {
    Interval.normalProbability(of: range).upper
  }
}

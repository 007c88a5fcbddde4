import Synchronization

/// What is proved, or computed, about a function on a domain.
///
/// The cover of the domain and the signs of f′ are found when the study is made; those of f, and those of f″,
/// which cost as much as all the rest, when they are first asked for. Everything else is a query on these.
public struct Properties: Sendable {
  /// The domain, on which everything holds that names no other.
  public let domain: ClosedRange<Double>

  private let function: any ScalarFunction
  private let budget: Int
  private let study: Study
  private let studyOfValues: Memo<Study>
  private let curvature: Memo<Study>
  private let derivativeBounds: Memo<Bounds>
  private let limitsOfValues: Limits
  private let limitsOfSlopes: Limits

  private typealias Limits = (left: Memo<Finding<Limit>>, right: Memo<Finding<Limit>>)

  fileprivate init(_ outline: Outline) {
    let function = outline.function
    self.function = function
    domain = outline.domain
    budget = outline.budget
    let study = Study(outline)
    let studyOfValues = Memo { study.adding(0) }
    let curvature = Memo { studyOfValues.value.adding(2) }
    self.study = study
    self.studyOfValues = studyOfValues
    self.curvature = curvature
    derivativeBounds = Memo { curvature.value.bounds(ofDerivative: 1) }
    limitsOfValues = Self.limits(of: function, ofDerivative: 0)
    limitsOfSlopes = Self.limits(of: function, ofDerivative: 1)
  }

  /// The points at which the function is not smooth, and whether these are all.
  public var features: Listing<Feature> {
    Listing(
      study.cover.places.compactMap(\.feature),
      isComplete: study.cover.elements.allSatisfy { element in
        switch element {
        case .undecided: false
        case .place(let place): place.isKindDecided
        case .regular, .undefined: true
        }
      })
  }

  /// Where the function is defined.
  public var definedOn: Listing<DefinedPart> { study.definedOn }

  /// How often the function can be differentiated.
  public var continuity: Finding<Continuity> { study.continuity(on: domain) }

  /// Bounds of all values; infinite where the function has a pole.
  public var range: Finding<ClosedRange<Double>> { finding(study.bounds(ofDerivative: 0)) }

  /// Bounds of all slopes.
  public var derivativeRange: Finding<ClosedRange<Double>> { finding(derivativeBounds.value) }

  /// The least number that no secant is steeper than, over the set on which the function is defined, on each
  /// connected part of it; infinite if the function jumps within one.
  public var lipschitz: Finding<Double> { study.lipschitz(derivativeBounds.value, on: domain) }

  /// What the function tends to at −∞ and at +∞.
  public var limits: (left: Finding<Limit>, right: Finding<Limit>) {
    (limitsOfValues.left.value, limitsOfValues.right.value)
  }

  /// What the slope tends to at −∞ and at +∞.
  public var derivativeLimits: (left: Finding<Limit>, right: Finding<Limit>) {
    (derivativeLimit(towards: .left), derivativeLimit(towards: .right))
  }

  /// Where the function rises, falls or is constant: the sign is that of the slope.
  public var monotonicity: Listing<SignedRange> {
    signedRanges(study, ofDerivative: 1)
  }

  /// Where the function is convex, concave or straight: the sign is that of the second derivative.
  public var convexity: Listing<SignedRange> {
    signedRanges(curvature.value, ofDerivative: 2)
  }

  /// Where the function is 0.
  public var zeros: Listing<Zero> {
    let (zeros, isComplete) = studyOfValues.value.zeros
    return Listing(zeros, isComplete: isComplete)
  }

  /// The local minima and maxima.
  public var extrema: Listing<Extremum> {
    Listing(study.extrema, isComplete: study.isDecided(1))
  }

  /// Whether the function is even or odd.
  public var parity: Finding<Parity> {
    let places = extrema.prefix(64).map(\.location) + features.prefix(64).map(\.right.location)
    return function.parity(over: domain, at: places)
  }

  /// What becomes of a standard normal argument, whatever the domain.
  public var underNormalInput: NormalInput { NormalInput(function, budget: budget) }

  /// The parts of the domain on which it was not decided whether the function is smooth, or whether it rises
  /// or falls.
  public var undecided: [ClosedRange<Double>] { studyOfValues.value.undecided }

  /// How often the definition was evaluated so far.
  package var evaluations: Int { curvature.value.definition.work.evaluations }

  /// The most bits that an enclosure was made with so far.
  package var precision: Int { curvature.value.definition.work.bits }

  /// What the slope tends to at −∞ or at +∞.
  package func derivativeLimit(towards side: Side) -> Finding<Limit> {
    (side == .left ? limitsOfSlopes.left : limitsOfSlopes.right).value
  }

  private func signedRanges(_ study: Study, ofDerivative order: Int) -> Listing<SignedRange> {
    let signedRanges = study.signedRanges(ofDerivative: order)
    return Listing(
      signedRanges, isComplete: study.isDecided(order) && signedRanges.allSatisfy { $0.sign != nil }
    )
  }

  private static func limits(
    of function: any ScalarFunction, ofDerivative order: Int
  ) -> Limits {
    (
      Memo { function.limit(towards: .left, ofDerivative: order) },
      Memo { function.limit(towards: .right, ofDerivative: order) }
    )
  }

  private func finding(_ bounds: Bounds) -> Finding<ClosedRange<Double>> {
    guard let (range, evidence) = bounds.finding else { return .undecided(on: domain) }
    return Finding(value: range, evidence: evidence, domain: domain)
  }
}

extension ScalarFunction {
  /// Studies the function on a domain.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - budget: How much work each search may take, as a factor of what is usual.
  public func properties(
    over domain: ClosedRange<Double>, budget: Double = 1
  ) -> Properties {
    Outline(of: self, over: domain, budget: budget).properties
  }
}

extension Outline {
  /// What is proved, or computed, about the function; only for the function itself, not for a derivative.
  public var properties: Properties {
    guard order == 0 else {
      misuse("properties are those of a function, not of its derivative of order \(order)")
    }
    return Properties(self)
  }
}

/// A list of findings from left to right, and whether it has all there are.
public struct Listing<Item: Sendable>: Sendable, RandomAccessCollection {
  private let items: [Item]

  /// Whether there are no others; if not, some part of the domain was not decided.
  public let isComplete: Bool

  init(_ items: [Item], isComplete: Bool) {
    self.items = items
    self.isComplete = isComplete
  }

  /// The place of the first item.
  public var startIndex: Int { 0 }

  /// The place after the last item.
  public var endIndex: Int { items.count }

  /// An item.
  public subscript(position: Int) -> Item { items[position] }
}

extension Listing: Equatable where Item: Equatable {}

/// A value that is worked out when it is first asked for, and then kept.
private final class Memo<Value: Sendable>: Sendable {
  private let compute: @Sendable () -> Value
  private let kept = Mutex<Value?>(nil)

  init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = compute()
      kept = value
      return value
    }
  }
}

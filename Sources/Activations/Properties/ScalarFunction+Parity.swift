/// What a function has to do with its mirror image.
public enum Parity: String, Hashable, Sendable {
  /// f(−z) = f(z).
  case even

  /// f(−z) = −f(z).
  case odd

  /// Neither.
  case none
}

extension ScalarFunction {
  /// Whether the function is even or odd on a domain.
  ///
  /// It is proved to be, if the formula is built of parts of which each is; a single argument whose
  /// enclosures exclude it proves that it is not. Else it is computed with many bits at 64 arguments and at
  /// those given.
  ///
  /// - Parameter places: Where something happens, such as extrema.
  func parity(over domain: ClosedRange<Double>, at places: [Double]) -> Finding<Parity> {
    let reach = Swift.max(Swift.min(-domain.lowerBound, domain.upperBound), 0)
    let symmetric = -reach...reach
    guard reach > 0 else { return .undecided(on: symmetric) }
    // The fractional parts of multiples of the golden ratio spread evenly and meet no breakpoint.
    let spread = (1...64).map {
      reach * (Double($0) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1)
    }
    let arguments = spread + places.map(\.magnitude).filter { 0 < $0 && $0 <= reach }
    var comparison = SymmetryTest()
    let (name, mirrored) = (self(StructuralName.variable), self(-StructuralName.variable))
    let proved: Parity? =
      name.isSame(as: mirrored) ? .even : name.isSame(as: -mirrored) ? .odd : nil
    if let proved, arguments.contains(where: { !self($0).isNaN || !self(-$0).isNaN }) {
      return .proved(proved, on: symmetric)
    }
    for z in arguments {
      comparison.take(self(Interval(z)), self(Interval(-z)))
      if comparison.isNeither { return .proved(.none, on: symmetric) }
    }
    // What doubles cannot tell apart, because it is equal or nearly so.
    let isDifferent = WorkingPrecision.with(256) {
      arguments.contains { z in
        comparison.take(self(PreciseInterval(z)), self(PreciseInterval(-z)))
        return comparison.isNeither
      }
    }
    if isDifferent { return .proved(.none, on: symmetric) }
    let tolerance = comparison.canBeEven ? comparison.differences : comparison.sums
    // Values that many bits do not tell apart, but do not bring close either, say nothing.
    guard comparison.pairs > 0, tolerance <= 1e-9 else { return .undecided(on: symmetric) }
    return comparison.canBeEven
      ? .computed(.even, tolerance: tolerance, on: symmetric)
      : .computed(.odd, tolerance: tolerance, on: symmetric)
  }
}

/// What values at z and −z tell about a function's symmetry.
private struct SymmetryTest {
  private(set) var canBeEven = true
  private(set) var canBeOdd = true

  /// How many arguments had values on both sides, with many bits.
  private(set) var pairs = 0

  /// No less than any f(z) − f(−z), and any f(z) + f(−z), in magnitude.
  private(set) var differences = 0.0
  private(set) var sums = 0.0

  var isNeither: Bool { !canBeEven && !canBeOdd }

  mutating func take<I: IntervalScalar>(_ right: I, _ left: I) {
    let isMissing = (right.isEmpty, left.isEmpty)
    if isMissing.0 || isMissing.1 {
      let other = isMissing.0 ? left : right
      // A value on one side alone.
      if isMissing.0 != isMissing.1, other.decoration >= .defined {
        (canBeEven, canBeOdd) = (false, false)
      }
      return
    }
    guard right.decoration >= .defined, left.decoration >= .defined else { return }
    let (difference, sum) = (right - left, right + left)
    if let sign = difference.strictSign, sign != .zero { canBeEven = false }
    if let sign = sum.strictSign, sign != .zero { canBeOdd = false }
    guard I.self == PreciseInterval.self else { return }
    pairs += 1
    differences = Swift.max(
      differences, difference.lowerBound.magnitude, difference.upperBound.magnitude)
    sums = Swift.max(sums, sum.lowerBound.magnitude, sum.upperBound.magnitude)
  }
}

/// A name of what a formula computes, which is the same for formulas that are equal by the symmetries of
/// their operations: sin(−z) is named −sin(z), and b + a as a + b.
///
/// A definition read with the names of z and of −z shows whether it is even or odd.
private struct StructuralName: Scalar {
  private let name: Fingerprint

  private init(_ name: Fingerprint) { self.name = name }

  /// The variable.
  static let variable = StructuralName(Fingerprint.variable)

  /// Whether two formulas are the same function.
  func isSame(as other: StructuralName) -> Bool { name == other.name }

  /// The name of a comparison.
  struct Condition: Sendable {
    fileprivate let name: Fingerprint
  }

  static var isEnclosing: Bool { true }

  static var pi: StructuralName { StructuralName(Fingerprint.pi) }

  static var errorFunctionSlope: StructuralName { StructuralName(Fingerprint.errorFunctionSlope) }

  init(_ constant: Double) { name = Fingerprint(constant) }

  static func + (a: StructuralName, b: StructuralName) -> StructuralName {
    symmetrical(.add, a, b)
  }

  static func - (a: StructuralName, b: StructuralName) -> StructuralName { a + -b }

  static func * (a: StructuralName, b: StructuralName) -> StructuralName {
    signed(.multiply, a, b)
  }

  static func / (a: StructuralName, b: StructuralName) -> StructuralName { signed(.divide, a, b) }

  static prefix func - (a: StructuralName) -> StructuralName { StructuralName(a.name.negated) }

  static func times(_ a: StructuralName, vanishing b: StructuralName) -> StructuralName { a * b }

  static func times(vanishing a: StructuralName, vanishing b: StructuralName) -> StructuralName {
    a * b
  }

  static func plus(_ a: StructuralName, bounded b: StructuralName) -> StructuralName { a + b }

  static func .> (a: StructuralName, b: StructuralName) -> Condition {
    Condition(name: Fingerprint(.subtract, a.name, b.name))
  }

  static func .< (a: StructuralName, b: StructuralName) -> Condition { b .> a }

  /// The choice between −a and −b is the negative of that between a and b.
  static func select(
    _ condition: Condition, _ a: StructuralName, _ b: StructuralName
  ) -> StructuralName {
    if a.name.isNegated { return -select(condition, -a, -b) }
    return StructuralName(
      Fingerprint(.select, condition.name, Fingerprint(.select, a.name, b.name)))
  }

  /// The second form, which is the function everywhere.
  static func form(
    _ a: StructuralName, where condition: Condition, otherwise b: StructuralName
  ) -> StructuralName { b }

  static func max(_ a: StructuralName, _ b: StructuralName) -> StructuralName {
    symmetrical(.maximum, a, b)
  }

  static func min(_ a: StructuralName, _ b: StructuralName) -> StructuralName {
    symmetrical(.minimum, a, b)
  }

  static func abs(_ z: StructuralName) -> StructuralName { unary(.absolute, z) }
  static func floor(_ z: StructuralName) -> StructuralName { unary(.floor, z) }
  static func sqrt(_ z: StructuralName) -> StructuralName { unary(.squareRoot, z) }
  static func cbrt(_ z: StructuralName) -> StructuralName { unary(.cubeRoot, z) }
  static func pow(_ z: StructuralName, _ exponent: Double) -> StructuralName {
    unary(.power(exponent), z)
  }
  static func pow(_ z: StructuralName, _ exponent: Double, minus whole: Int) -> StructuralName {
    unary(.powerLess(exponent, whole: whole), z)
  }
  static func exp(_ z: StructuralName) -> StructuralName { unary(.exponential, z) }
  static func exponential(base: Double, _ z: StructuralName) -> StructuralName {
    unary(.exponentialOfBase(base), z)
  }
  static func expMinusOne(_ z: StructuralName) -> StructuralName {
    unary(.exponentialMinusOne, z)
  }
  static func log(_ z: StructuralName) -> StructuralName { unary(.logarithm, z) }
  static func log2(_ z: StructuralName) -> StructuralName { unary(.binaryLogarithm, z) }
  static func log10(_ z: StructuralName) -> StructuralName { unary(.decimalLogarithm, z) }
  static func log(onePlus z: StructuralName) -> StructuralName {
    unary(.logarithmOfOnePlus, z)
  }
  static func sin(_ z: StructuralName) -> StructuralName { unary(.sine(eighthTurns: 0), z) }
  static func cos(_ z: StructuralName) -> StructuralName { unary(.sine(eighthTurns: 2), z) }
  static func sin(_ z: StructuralName, plusEighthTurns count: Int) -> StructuralName {
    unary(.sine(eighthTurns: count & 7), z)
  }
  static func sinc(_ z: StructuralName, derivative order: Int) -> StructuralName {
    unary(.sinc(order: order), z)
  }
  static func tan(_ z: StructuralName) -> StructuralName { unary(.tangent, z) }
  static func asin(_ z: StructuralName) -> StructuralName { unary(.arcSine, z) }
  static func acos(_ z: StructuralName) -> StructuralName { unary(.arcCosine, z) }
  static func atan(_ z: StructuralName) -> StructuralName { unary(.arcTangent, z) }
  static func sinh(_ z: StructuralName) -> StructuralName { unary(.hyperbolicSine, z) }
  static func cosh(_ z: StructuralName) -> StructuralName { unary(.hyperbolicCosine, z) }
  static func tanh(_ z: StructuralName) -> StructuralName { unary(.hyperbolicTangent, z) }
  static func asinh(_ z: StructuralName) -> StructuralName { unary(.areaSine, z) }
  static func acosh(_ z: StructuralName) -> StructuralName { unary(.areaCosine, z) }
  static func atanh(_ z: StructuralName) -> StructuralName { unary(.areaTangent, z) }
  static func erf(_ z: StructuralName) -> StructuralName { unary(.error, z) }
  static func erfc(_ z: StructuralName) -> StructuralName { unary(.complementaryError, z) }
  static func sigmoid(_ z: StructuralName) -> StructuralName { unary(.logistic, z) }
  static func softplus(_ z: StructuralName) -> StructuralName { unary(.softplus, z) }

  private static func unary(_ operation: Operation, _ z: StructuralName) -> StructuralName {
    switch operation.symmetry {
    case .none: return StructuralName(Fingerprint(operation, z.name))
    case .even: return StructuralName(Fingerprint(operation, z.name.magnitude))
    case .odd:
      let name = Fingerprint(operation, z.name.magnitude)
      return StructuralName(z.name.isNegated ? name.negated : name)
    }
  }

  /// A product or a quotient, whose sign is that of its parts.
  private static func signed(
    _ operation: Operation, _ a: StructuralName, _ b: StructuralName
  ) -> StructuralName {
    let name = Fingerprint(operation, a.name.magnitude, b.name.magnitude)
    let isZero = a.name == Fingerprint(0) || operation == .multiply && b.name == Fingerprint(0)
    return StructuralName(a.name.isNegated != b.name.isNegated && !isZero ? name.negated : name)
  }

  /// A sum, or the greater or lesser of two, with the first of the two parts, in the order of names, made
  /// positive: the greater of −a and −b is the negative of the lesser of a and b.
  private static func symmetrical(
    _ operation: Operation, _ a: StructuralName, _ b: StructuralName
  ) -> StructuralName {
    let isSwapped = b.name.magnitude.precedes(a.name.magnitude)
    let (first, second) = isSwapped ? (b.name, a.name) : (a.name, b.name)
    guard first.isNegated, first.magnitude != second.magnitude else {
      return StructuralName(Fingerprint(operation, first, second))
    }
    let opposite: Operation =
      switch operation {
      case .maximum: .minimum
      case .minimum: .maximum
      default: operation
      }
    return StructuralName(
      Fingerprint(opposite, first.negated, second.negated).negated)
  }
}

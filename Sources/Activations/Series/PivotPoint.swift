/// The value of a function at a place in an interval where a known subexpression, the pivot, is exactly 0.
///
/// It is a reading of a definition like the others: every result is an enclosure of the values over the
/// whole interval, but what has the name of the pivot is 0. Names are formed as a ``Series`` forms them, which
/// found the pivot. Only one point counts, so a decoration of `defined` or more says no more than
/// that there is a value, and an empty interval that there is none.
struct PivotPoint: Sendable {
  /// An enclosure of the value; empty if it is proved that there is none, only trivial if that is not known.
  let value: PreciseInterval

  /// The name of the subexpression.
  let fingerprint: Fingerprint

  /// The name, without a sign, of what is 0 at the place; nil for a constant, which is the same everywhere.
  let pivot: Fingerprint?

  /// A value with its name, by which it may be the pivot.
  init(_ value: PreciseInterval, _ fingerprint: Fingerprint, pivot: Fingerprint?) {
    let isPivot = pivot.map { $0 == fingerprint.magnitude } ?? false
    // The pivot is proved to be defined at the place.
    self.value = isPivot && !value.isEmpty ? PreciseInterval(0) : value
    self.fingerprint = fingerprint
    self.pivot = pivot
  }

  /// The variable at the place.
  static func variable(within place: PreciseInterval, pivot: Fingerprint) -> PivotPoint {
    PivotPoint(place, .variable, pivot: pivot.magnitude)
  }

  /// There is no value.
  static var empty: PivotPoint { PivotPoint(.empty, Fingerprint(.nan), pivot: nil) }

  /// Whether there is proved to be no value.
  var isEmpty: Bool { value.isEmpty }

  /// The sign; nil if it is not proved, or not proved that there is a value.
  var sign: Signum? { value.decoration == .trivial ? nil : value.strictSign }

  /// Whether the value is exactly 0.
  var isZero: Bool { sign == .zero }
}

extension PivotPoint {
  /// The result of an operation on one operand, `known` if that is not nil.
  static func unary(
    _ operation: Operation, _ z: PivotPoint, known: PreciseInterval? = nil,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    if z.isEmpty { return .empty }
    return PivotPoint(
      known ?? interval(z.value), .result(of: operation, on: z.fingerprint), pivot: z.pivot)
  }

  /// The result of an operation on two operands, `known` if that is not nil.
  static func binary(
    named name: Fingerprint, _ a: PivotPoint, _ b: PivotPoint, known: PreciseInterval? = nil,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    if a.isEmpty || b.isEmpty { return .empty }
    return PivotPoint(known ?? interval(a.value, b.value), name, pivot: a.pivot ?? b.pivot)
  }

  /// Whether there is a value, of the function with that name.
  func isKnown(as fingerprint: Fingerprint) -> Bool {
    value.decoration > .trivial && self.fingerprint == fingerprint
  }

  /// Whether this is the constant, a leaf of the definition.
  func isExactly(_ constant: Double) -> Bool {
    pivot == nil && fingerprint == Fingerprint(constant)
  }
}

extension ScalarFunction {
  /// The value, or a derivative, at the place in an interval where a pivot is 0.
  ///
  /// - Parameters:
  ///   - place: The interval.
  ///   - pivot: The name of a subexpression of the function or a derivative that is proved to be continuous on
  ///     the interval and 0 at the place.
  /// - Returns: Empty if there is proved to be none; an enclosure that is at least `defined` if there is
  ///   proved to be one; else one that is only trivial. Of a derivative no more is told than that there is
  ///   none where the function has no value: at a kink formulas have a slope, the function has none.
  @inline(__always)
  func value(
    within place: PreciseInterval, pivot: Fingerprint, ofDerivative order: Int = 0
  ) -> PreciseInterval {
    let value = self(PivotPoint.variable(within: place, pivot: pivot)).value
    return order == 0 || value.isEmpty ? value : .entire
  }
}

extension PivotPoint: Scalar {
  static var isEnclosing: Bool { true }

  static var pi: PivotPoint { PivotPoint(.pi, .pi, pivot: nil) }

  static var errorFunctionSlope: PivotPoint {
    PivotPoint(.errorFunctionSlope, .errorFunctionSlope, pivot: nil)
  }

  /// A constant.
  init(_ constant: Double) {
    self.init(PreciseInterval(constant), Fingerprint(constant), pivot: nil)
  }

  /// The derivative; unknown, if it does not exist by its formula although there is a value.
  static func slope(_ derivative: PivotPoint, of value: PivotPoint) -> PivotPoint {
    derivative.isEmpty && !value.isEmpty ? unary(.slope, value) { _ in .entire } : derivative
  }

  static func + (a: PivotPoint, b: PivotPoint) -> PivotPoint {
    if a.isExactly(0) { return b }
    if b.isExactly(0) { return a }
    return binary(
      named: .sum(a.fingerprint, b.fingerprint), a, b,
      known: a.isKnown(as: b.fingerprint.negated) ? PreciseInterval(0) : nil, +)
  }

  static func - (a: PivotPoint, b: PivotPoint) -> PivotPoint {
    if b.isExactly(0) { return a }
    if a.isExactly(0) { return -b }
    return binary(
      named: .difference(a.fingerprint, b.fingerprint), a, b,
      known: a.isKnown(as: b.fingerprint) ? PreciseInterval(0) : nil, -)
  }

  static func * (a: PivotPoint, b: PivotPoint) -> PivotPoint {
    if a.isExactly(1) { return b }
    if b.isExactly(1) { return a }
    let isSquare = a.isKnown(as: b.fingerprint)
    return binary(named: .product(a.fingerprint, b.fingerprint), a, b) {
      isSquare ? .pow($0, 2) : $0 * $1
    }
  }

  static func times(_ a: PivotPoint, vanishing b: PivotPoint) -> PivotPoint { a * b }

  static func times(vanishing a: PivotPoint, vanishing b: PivotPoint) -> PivotPoint { a * b }

  static func plus(_ a: PivotPoint, bounded b: PivotPoint) -> PivotPoint { a + b }

  static func / (a: PivotPoint, b: PivotPoint) -> PivotPoint {
    if b.isExactly(1) { return a }
    if b.value.strictSign == .zero { return .empty }
    let isNegated = a.fingerprint.isNegated != b.fingerprint.isNegated
    let isOne =
      b.sign != nil && a.isKnown(as: isNegated ? b.fingerprint.negated : b.fingerprint)
    return binary(
      named: .quotient(a.fingerprint, b.fingerprint), a, b,
      known: isOne ? PreciseInterval(isNegated ? -1 : 1) : nil, /)
  }

  static prefix func - (a: PivotPoint) -> PivotPoint {
    a.isEmpty ? .empty : PivotPoint(-a.value, a.fingerprint.negated, pivot: a.pivot)
  }
}

/// Roots, powers, exponentials and what is like them: what their intervals say.
extension PivotPoint {
  static func sqrt(_ z: PivotPoint) -> PivotPoint { unary(.squareRoot, z, PreciseInterval.sqrt) }

  static func cbrt(_ z: PivotPoint) -> PivotPoint { unary(.cubeRoot, z, PreciseInterval.cbrt) }

  static func pow(_ z: PivotPoint, _ exponent: Double) -> PivotPoint {
    if exponent.isNaN { return .empty }
    if exponent == 1 { return z }
    if exponent == 0.5 { return sqrt(z) }
    return unary(.power(exponent), z) {
      // Not every interval knows that so large an exponent is even.
      exponent.magnitude > 0x1p53 && z.sign != .positive || exponent.isInfinite
        ? .entire : .pow($0, exponent)
    }
  }

  static func pow(_ z: PivotPoint, _ exponent: Double, minus whole: Int) -> PivotPoint {
    unary(.powerLess(exponent, whole: whole), z) { .pow($0, exponent, minus: whole) }
  }

  static func exp(_ z: PivotPoint) -> PivotPoint { unary(.exponential, z, PreciseInterval.exp) }

  static func expMinusOne(_ z: PivotPoint) -> PivotPoint {
    unary(.exponentialMinusOne, z, PreciseInterval.expMinusOne)
  }

  static func exponential(base: Double, _ z: PivotPoint) -> PivotPoint {
    guard base > 0 else { return .empty }
    return unary(.exponentialOfBase(base), z) { .exponential(base: base, $0) }
  }

  static func sigmoid(_ z: PivotPoint) -> PivotPoint {
    unary(.logistic, z, PreciseInterval.sigmoid)
  }

  static func softplus(_ z: PivotPoint) -> PivotPoint {
    unary(.softplus, z, PreciseInterval.softplus)
  }

  static func sinh(_ z: PivotPoint) -> PivotPoint {
    unary(.hyperbolicSine, z, PreciseInterval.sinh)
  }

  static func cosh(_ z: PivotPoint) -> PivotPoint {
    unary(.hyperbolicCosine, z, PreciseInterval.cosh)
  }

  static func tanh(_ z: PivotPoint) -> PivotPoint {
    unary(.hyperbolicTangent, z, PreciseInterval.tanh)
  }

  static func asinh(_ z: PivotPoint) -> PivotPoint { unary(.areaSine, z, PreciseInterval.asinh) }

  static func atan(_ z: PivotPoint) -> PivotPoint { unary(.arcTangent, z, PreciseInterval.atan) }

  static func erf(_ z: PivotPoint) -> PivotPoint { unary(.error, z, PreciseInterval.erf) }

  static func erfc(_ z: PivotPoint) -> PivotPoint {
    unary(.complementaryError, z, PreciseInterval.erfc)
  }

  static func sinc(_ z: PivotPoint, derivative order: Int) -> PivotPoint {
    unary(.sinc(order: order), z) { .sinc($0, derivative: order) }
  }
}

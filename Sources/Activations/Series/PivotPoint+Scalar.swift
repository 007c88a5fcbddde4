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

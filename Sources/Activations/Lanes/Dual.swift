/// A value with its derivative: a dual number (Clifford 1873), for lanes.
///
/// What ``Jet`` is to the other readings, without what would keep a loop from becoming one over vectors:
/// it has no second derivative, and a 0 by definition that meets infinity is NaN, which is in doubt.
@usableFromInline
struct Dual<L: Scalar>: Sendable {
  /// The value.
  @usableFromInline var value: L

  /// The derivative.
  @usableFromInline var derivative: L

  /// Whether this is a constant of the definition.
  ///
  /// The compiler knows it when it builds the loop, and leaves out what would be multiplied by 0; that a
  /// derivative is 0 would not be enough, for 0 times NaN is not.
  @usableFromInline let isConstant: Bool

  /// Creates a dual number.
  @inlinable @inline(__always)
  init(_ value: L, _ derivative: L, isConstant: Bool = false) {
    self.value = value
    self.derivative = derivative
    self.isConstant = isConstant
  }

  /// The variable itself, whose derivative is 1.
  @inlinable @inline(__always)
  init(variable value: L) { self.init(value, L(1)) }

  /// g of this number by the chain rule.
  @inlinable @inline(__always)
  func chained(_ g: Expansion<L>) -> Dual { Dual(g.value, derivative * g.first) }
}

extension Dual: Scalar {
  @usableFromInline typealias Condition = L.Condition

  @inlinable static var isEnclosing: Bool { L.isEnclosing }

  @inlinable @inline(__always)
  init(_ constant: Double) { self.init(L(constant), L(0), isConstant: true) }

  @inlinable @inline(__always)
  static func + (a: Dual, b: Dual) -> Dual {
    let value = a.value + b.value
    if a.isConstant { return Dual(value, b.derivative, isConstant: b.isConstant) }
    if b.isConstant { return Dual(value, a.derivative) }
    return Dual(value, a.derivative + b.derivative)
  }

  @inlinable @inline(__always)
  static func - (a: Dual, b: Dual) -> Dual { a + -b }

  @inlinable @inline(__always)
  static func * (a: Dual, b: Dual) -> Dual {
    let value = a.value * b.value
    if a.isConstant { return Dual(value, a.value * b.derivative, isConstant: b.isConstant) }
    if b.isConstant { return Dual(value, a.derivative * b.value) }
    return Dual(value, a.derivative * b.value + a.value * b.derivative)
  }

  @inlinable @inline(__always)
  static func / (a: Dual, b: Dual) -> Dual {
    let value = a.value / b.value
    if b.isConstant { return Dual(value, a.derivative / b.value, isConstant: a.isConstant) }
    if a.isConstant { return Dual(value, -(value * b.derivative) / b.value) }
    return Dual(value, (a.derivative - value * b.derivative) / b.value)
  }

  @inlinable @inline(__always)
  static prefix func - (a: Dual) -> Dual {
    Dual(-a.value, -a.derivative, isConstant: a.isConstant)
  }

  @inlinable @inline(__always)
  static func times(_ a: Dual, vanishing b: Dual) -> Dual { a * b }

  @inlinable @inline(__always)
  static func times(vanishing a: Dual, vanishing b: Dual) -> Dual { a * b }

  @inlinable @inline(__always)
  static func plus(_ a: Dual, bounded b: Dual) -> Dual { a + b }

  @inlinable @inline(__always)
  static func .> (a: Dual, b: Dual) -> Condition { a.value .> b.value }

  @inlinable @inline(__always)
  static func .< (a: Dual, b: Dual) -> Condition { a.value .< b.value }

  @inlinable @inline(__always)
  static func select(_ condition: Condition, _ a: Dual, _ b: Dual) -> Dual {
    Dual(.select(condition, a.value, b.value), .select(condition, a.derivative, b.derivative))
  }

  @inlinable @inline(__always)
  static func form(_ a: Dual, where condition: Condition, otherwise b: Dual) -> Dual {
    select(condition, a, b)
  }

  @inlinable @inline(__always)
  static func max(_ a: Dual, _ b: Dual) -> Dual { select(a .> b, a, b) }

  @inlinable @inline(__always)
  static func min(_ a: Dual, _ b: Dual) -> Dual { select(a .< b, a, b) }

  @inlinable @inline(__always)
  static func abs(_ z: Dual) -> Dual {
    let zero = Dual(0)
    return select(z .> zero, z, select(z .< zero, -z, zero))
  }

  @inlinable @inline(__always)
  static func floor(_ z: Dual) -> Dual {
    // Not merely 0, so that a doubt about z stays.
    Dual(.floor(z.value), L(0) * z.derivative)
  }
}

/// Elementary functions by the chain rule.
extension Dual {
  @inlinable @inline(__always)
  static func exp(_ z: Dual) -> Dual { z.chained(.exp(z.value)) }

  @inlinable @inline(__always)
  static func expMinusOne(_ z: Dual) -> Dual { z.chained(.expMinusOne(z.value)) }

  @inlinable @inline(__always)
  static func log(_ z: Dual) -> Dual { z.chained(.log(z.value)) }

  @inlinable @inline(__always)
  static func log(onePlus z: Dual) -> Dual { z.chained(.log(onePlus: z.value)) }

  @inlinable @inline(__always)
  static func log2(_ z: Dual) -> Dual { z.chained(.log2(z.value)) }

  @inlinable @inline(__always)
  static func log10(_ z: Dual) -> Dual { z.chained(.log10(z.value)) }

  @inlinable @inline(__always)
  static func exponential(base: Double, _ z: Dual) -> Dual {
    z.chained(.exponential(base: base, z.value))
  }

  @inlinable @inline(__always)
  static func cbrt(_ z: Dual) -> Dual { z.chained(.cbrt(z.value)) }

  @inlinable @inline(__always)
  static func sqrt(_ z: Dual) -> Dual { z.chained(.sqrt(z.value)) }

  @inlinable @inline(__always)
  static func pow(_ z: Dual, _ exponent: Double) -> Dual { z.chained(.pow(z.value, exponent)) }

  @inlinable @inline(__always)
  static func erf(_ z: Dual) -> Dual { z.chained(.erf(z.value)) }

  @inlinable @inline(__always)
  static func erfc(_ z: Dual) -> Dual { z.chained(.erfc(z.value)) }

  @inlinable @inline(__always)
  static func sigmoid(_ z: Dual) -> Dual { z.chained(.sigmoid(z.value)) }

  @inlinable @inline(__always)
  static func softplus(_ z: Dual) -> Dual { z.chained(.softplus(z.value)) }

  @inlinable @inline(__always)
  static func sin(_ z: Dual) -> Dual { z.chained(.sin(z.value)) }

  @inlinable @inline(__always)
  static func cos(_ z: Dual) -> Dual { z.chained(.cos(z.value)) }

  @inlinable @inline(__always)
  static func sin(_ z: Dual, plusEighthTurns count: Int) -> Dual {
    z.chained(.sin(z.value, plusEighthTurns: count))
  }

  @inlinable @inline(__always)
  static func sinc(_ z: Dual, derivative order: Int) -> Dual {
    z.chained(.sinc(z.value, derivative: order))
  }

  @inlinable @inline(__always)
  static func tan(_ z: Dual) -> Dual { z.chained(.tan(z.value)) }

  @inlinable @inline(__always)
  static func asin(_ z: Dual) -> Dual { z.chained(.asin(z.value)) }

  @inlinable @inline(__always)
  static func acos(_ z: Dual) -> Dual { z.chained(.acos(z.value)) }

  @inlinable @inline(__always)
  static func atan(_ z: Dual) -> Dual { z.chained(.atan(z.value)) }

  @inlinable @inline(__always)
  static func sinh(_ z: Dual) -> Dual { z.chained(.sinh(z.value)) }

  @inlinable @inline(__always)
  static func cosh(_ z: Dual) -> Dual { z.chained(.cosh(z.value)) }

  @inlinable @inline(__always)
  static func tanh(_ z: Dual) -> Dual { z.chained(.tanh(z.value)) }

  @inlinable @inline(__always)
  static func asinh(_ z: Dual) -> Dual { z.chained(.asinh(z.value)) }

  @inlinable @inline(__always)
  static func acosh(_ z: Dual) -> Dual { z.chained(.acosh(z.value)) }

  @inlinable @inline(__always)
  static func atanh(_ z: Dual) -> Dual { z.chained(.atanh(z.value)) }
}

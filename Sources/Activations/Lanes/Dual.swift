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

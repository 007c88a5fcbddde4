/// A branch-free value with its derivative: a dual number (Clifford 1873).
///
/// What ``Jet`` is to the other readings, without what would keep a loop from becoming one over vectors:
/// it has no second derivative, and a 0 by definition that meets infinity is NaN, which is in doubt.
struct Dual<L: BranchFreeScalar>: Sendable {
  /// The value.
  var value: L

  /// The derivative.
  var derivative: L

  /// Creates a dual number.
  @inline(__always)
  init(_ value: L, _ derivative: L) {
    self.value = value
    self.derivative = derivative
  }

  /// The variable itself, whose derivative is 1.
  @inline(__always)
  init(variable value: L) { self.init(value, L(1)) }

  /// g of this number by the chain rule.
  @inline(__always)
  func chained(_ g: Expansion<L>) -> Dual { Dual(g.value, derivative * g.first) }
}

extension Dual: Scalar {
  typealias Condition = L.Condition

  @inline(__always)
  init(_ constant: Double) { self.init(L(constant), L(0)) }

  @inline(__always)
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.derivative + b.derivative) }

  @inline(__always)
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.derivative - b.derivative) }

  @inline(__always)
  static func * (a: Dual, b: Dual) -> Dual {
    Dual(a.value * b.value, a.derivative * b.value + a.value * b.derivative)
  }

  @inline(__always)
  static func / (a: Dual, b: Dual) -> Dual {
    let value = a.value / b.value
    return Dual(value, (a.derivative - value * b.derivative) / b.value)
  }

  @inline(__always)
  static prefix func - (a: Dual) -> Dual { Dual(-a.value, -a.derivative) }

  @inline(__always)
  static func times(_ a: Dual, vanishing b: Dual) -> Dual { a * b }

  @inline(__always)
  static func times(vanishing a: Dual, vanishing b: Dual) -> Dual { a * b }

  @inline(__always)
  static func plus(_ a: Dual, bounded b: Dual) -> Dual { a + b }

  @inline(__always)
  static func .> (a: Dual, b: Dual) -> Condition { a.value .> b.value }

  @inline(__always)
  static func .< (a: Dual, b: Dual) -> Condition { a.value .< b.value }

  @inline(__always)
  static func select(_ condition: Condition, _ a: Dual, _ b: Dual) -> Dual {
    Dual(.select(condition, a.value, b.value), .select(condition, a.derivative, b.derivative))
  }

  @inline(__always)
  static func form(_ a: Dual, where condition: Condition, otherwise b: Dual) -> Dual {
    select(condition, a, b)
  }

  @inline(__always)
  static func max(_ a: Dual, _ b: Dual) -> Dual { select(a .> b, a, b) }

  @inline(__always)
  static func min(_ a: Dual, _ b: Dual) -> Dual { select(a .< b, a, b) }

  @inline(__always)
  static func abs(_ z: Dual) -> Dual {
    let zero = Dual(0)
    return select(z .> zero, z, select(z .< zero, -z, zero))
  }

  @inline(__always)
  static func floor(_ z: Dual) -> Dual { Dual(.floor(z.value), L(0)) }
}

@testable import Activations

/// A number of many bits with its first two derivatives, or the knowledge that there is none: what a partial
/// function on the real numbers has at one argument.
///
/// The rules of differentiation stand here once more, so that nothing depends on those of the package.
struct OracleScalar: Scalar {
  /// A derivative.
  enum Slope {
    /// 0, because nothing depends on the variable.
    case none

    /// A number.
    case number(OracleNumber)

    /// Not given by the rules, as that of a root at 0.
    case missing
  }

  /// The value; nil where there is none.
  var value: OracleNumber?

  var first = Slope.none
  var second = Slope.none

  /// Whether a decision on the way rests on what rounding may have changed.
  var isDoubtful = false

  /// A comparison; nil if one of both sides has no value.
  struct Condition {
    let holds: Bool?
    let isDoubtful: Bool

    /// Whether both sides are equal, so that the branch taken need not be that of the neighbourhood.
    var isAtBoundary = false
  }

  /// Yes: constants are to be given exactly.
  static var isEnclosing: Bool { true }

  /// The variable with a slope of 1.
  init(variable z: OracleNumber) {
    value = z
    first = .number(OracleNumber(1))
  }

  /// A number that depends on nothing.
  init(number: OracleNumber) { value = number }

  init(_ constant: Double) { value = constant.isNaN ? nil : OracleNumber(constant) }

  /// No value.
  init(missingIsDoubtful isDoubtful: Bool) {
    value = nil
    (first, second) = (.missing, .missing)
    self.isDoubtful = isDoubtful
  }

  private init(_ value: OracleNumber, _ first: Slope, _ second: Slope, _ isDoubtful: Bool) {
    self.value = value
    (self.first, self.second) = (first, second)
    self.isDoubtful = isDoubtful || !value.isFinite
  }

  /// A number knows by itself where there is none.
  static func missing(
    where argument: OracleScalar, is pole: Double, else result: OracleScalar
  ) -> OracleScalar { result }

  /// A function g of this, from its value and derivatives.
  func chained(_ g: (OracleNumber) -> Image?) -> OracleScalar {
    guard let value else { return self }
    guard let image = g(value) else { return OracleScalar(missingIsDoubtful: isDoubtful) }
    let isDoubtful = isDoubtful || image.isDoubtful
    guard let result = image.value else { return OracleScalar(missingIsDoubtful: isDoubtful) }
    if case .none = first, case .none = second {
      return OracleScalar(result, .none, .none, isDoubtful)
    }
    let (one, two) = image.slopes()
    return OracleScalar(
      result, one * first, two * (first * first) + one * second, isDoubtful)
  }

  static func + (a: OracleScalar, b: OracleScalar) -> OracleScalar {
    joined(a, b) { ($0 + $1, a.first + b.first, a.second + b.second) }
  }

  static func - (a: OracleScalar, b: OracleScalar) -> OracleScalar { a + -b }

  static func * (a: OracleScalar, b: OracleScalar) -> OracleScalar {
    joined(a, b) { x, y in
      let (u, v) = (Slope.number(x), Slope.number(y))
      let cross = a.first * b.first
      return (x * y, a.first * v + u * b.first, a.second * v + (cross + cross) + u * b.second)
    }
  }

  static func times(_ a: OracleScalar, vanishing b: OracleScalar) -> OracleScalar { a * b }

  static func times(vanishing a: OracleScalar, vanishing b: OracleScalar) -> OracleScalar { a * b }

  static func plus(_ a: OracleScalar, bounded b: OracleScalar) -> OracleScalar { a + b }

  static func / (a: OracleScalar, b: OracleScalar) -> OracleScalar {
    guard let divisor = b.value else { return b.doubted(a.isDoubtful) }
    let isDoubtful = b.isDoubtful || divisor.isSignDoubtful
    if divisor.sign == 0 { return OracleScalar(missingIsDoubtful: isDoubtful || a.isDoubtful) }
    let result = joined(a, b) { x, y in
      let q = x / y
      let (quotient, inverse) = (Slope.number(q), Slope.number(OracleNumber(1) / y))
      let one = (a.first + -(quotient * b.first)) * inverse
      let cross = one * b.first
      return (q, one, (a.second + -(cross + cross) + -(quotient * b.second)) * inverse)
    }
    return result.doubted(isDoubtful)
  }

  static prefix func - (a: OracleScalar) -> OracleScalar {
    guard let value = a.value else { return a }
    return OracleScalar(-value, -a.first, -a.second, a.isDoubtful)
  }

  static func .> (a: OracleScalar, b: OracleScalar) -> Condition {
    let isDoubtful = a.isDoubtful || b.isDoubtful
    guard let x = a.value, let y = b.value else {
      return Condition(holds: nil, isDoubtful: isDoubtful)
    }
    let difference = x - y
    return Condition(
      holds: difference.sign > 0, isDoubtful: isDoubtful || difference.isSignDoubtful,
      isAtBoundary: difference.sign == 0 && !(a.isConstant && b.isConstant))
  }

  static func .< (a: OracleScalar, b: OracleScalar) -> Condition { b .> a }

  static func select(_ condition: Condition, _ a: OracleScalar, _ b: OracleScalar) -> OracleScalar {
    guard let holds = condition.holds else {
      return OracleScalar(missingIsDoubtful: condition.isDoubtful)
    }
    var chosen = (holds ? a : b).doubted(condition.isDoubtful)
    if condition.isAtBoundary, !(a.first.equals(b.first) && a.second.equals(b.second)) {
      // A branch that may have this point alone says nothing about the slope.
      (chosen.first, chosen.second) = (.missing, .missing)
    }
    return chosen
  }

  /// The form that is right everywhere.
  static func form(
    _ a: OracleScalar, where condition: Condition, otherwise b: OracleScalar
  ) -> OracleScalar { b }

  static func max(_ a: OracleScalar, _ b: OracleScalar) -> OracleScalar {
    select(a .> b, a, b).doubted(a.isDoubtful || b.isDoubtful)
  }

  static func min(_ a: OracleScalar, _ b: OracleScalar) -> OracleScalar {
    select(b .> a, a, b).doubted(a.isDoubtful || b.isDoubtful)
  }

  /// Whether it does not depend on the variable.
  private var isConstant: Bool { first.equals(.none) && second.equals(.none) }

  private static func joined(
    _ a: OracleScalar, _ b: OracleScalar,
    _ operation: (OracleNumber, OracleNumber) -> (OracleNumber, Slope, Slope)
  ) -> OracleScalar {
    let isDoubtful = a.isDoubtful || b.isDoubtful
    guard let x = a.value, let y = b.value else {
      return OracleScalar(missingIsDoubtful: isDoubtful)
    }
    let (value, first, second) = operation(x, y)
    return OracleScalar(value, first, second, isDoubtful)
  }

  private func doubted(_ isDoubtful: Bool) -> OracleScalar {
    var result = self
    result.isDoubtful = result.isDoubtful || isDoubtful
    return result
  }
}

extension OracleScalar.Slope {
  /// The number; nil if the rules give none.
  var number: OracleNumber? {
    switch self {
    case .none: OracleNumber(0)
    case .number(let number): number.isFinite ? number : nil
    case .missing: nil
    }
  }

  /// Whether both are 0 by the rules, or the same number.
  func equals(_ other: Self) -> Bool {
    switch (self, other) {
    case (.none, .none): true
    case (.number(let a), .number(let b)): a == b
    default: false
    }
  }

  static func + (a: Self, b: Self) -> Self {
    switch (a, b) {
    case (.missing, _), (_, .missing): .missing
    case (.none, _): b
    case (_, .none): a
    case (.number(let x), .number(let y)): .number((x + y).taken)
    }
  }

  static func * (a: Self, b: Self) -> Self {
    switch (a, b) {
    case (.none, _), (_, .none): .none
    case (.missing, _), (_, .missing): .missing
    case (.number(let x), .number(let y)): .number((x * y).taken)
    }
  }

  static prefix func - (a: Self) -> Self {
    if case .number(let number) = a { .number(-number) } else { a }
  }
}

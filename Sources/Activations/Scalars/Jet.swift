/// A value with its first and second derivative: a Taylor series cut off after the second term.
///
/// Arithmetic on jets is automatic differentiation in forward mode (Wengert 1964): the chain rule applied
/// to each operation, exact up to rounding. A jet of jets holds higher derivatives.
///
/// Where a definition switches branches, the derivatives are those of the branch that it takes there.
public struct Jet<S: Scalar>: Sendable {
  /// The value.
  public var value: S

  /// The first derivative.
  public var derivative: S

  /// The second derivative.
  public var secondDerivative: S

  /// Which derivatives are 0 by definition, so that they stay 0 times infinity.
  @usableFromInline let degree: Degree

  /// What a jet is as an expression in the variable.
  @usableFromInline
  enum Degree: Comparable, Sendable {
    /// A constant of the definition: both derivatives are 0.
    case constant

    /// A line, or a choice between lines: the second derivative is 0.
    case linear

    /// Anything else.
    case any
  }

  /// Whether this is a constant of the definition.
  @inlinable
  var isConstant: Bool { degree == .constant }

  /// Creates a jet from a value and its derivatives.
  @inlinable
  public init(_ value: S, derivative: S, secondDerivative: S) {
    self.init(value, derivative, secondDerivative, degree: .any)
  }

  /// The variable itself: its first derivative is 1, its second 0.
  @inlinable
  public init(variable value: S) {
    self.init(value, S(1), S(0), degree: .linear)
  }

  @inlinable
  init(_ value: S, _ derivative: S, _ secondDerivative: S, degree: Degree = .any) {
    self.value = value
    self.derivative = derivative
    self.secondDerivative = secondDerivative
    self.degree = degree
  }

  /// The jet of g(self), where `g` holds g and its derivatives at ``value``.
  ///
  /// A derivative of g that has fallen to 0 wins over an infinite one of the argument: g is flat there,
  /// as a sigmoid is where its argument overflows. And a curvature of 0, such as that of the variable,
  /// wins over an infinite derivative of g, such as that of an exponential which overflows.
  @inlinable
  func chained(_ g: Expansion<S>) -> Jet {
    if isConstant { return Jet(g.value, derivative, secondDerivative, degree: .constant) }
    let (first, second) = (S.slope(g.first, of: g.value), S.slope(g.second, of: g.value))
    return Jet(
      g.value, S.times(derivative, vanishing: first),
      S.times(.times(vanishing: derivative, vanishing: derivative), vanishing: second)
        + bend(S.times(vanishing: secondDerivative, vanishing: first)))
  }

  /// A term with the second derivative of this jet as a factor: 0 if that is 0 by definition.
  @inlinable
  func bend(_ term: @autoclosure () -> S) -> S { degree < .any ? S(0) : term() }
}

extension Jet: Equatable where S: Equatable {}

extension Jet: Scalar {
  /// What a comparison of the values gives.
  public typealias Condition = S.Condition

  /// What the reading of the values is.
  @inlinable
  public static var isEnclosing: Bool { S.isEnclosing }

  /// The result, of which nothing exists where the value of the argument is `pole`.
  @inlinable
  public static func missing(where argument: Jet, is pole: Double, else result: Jet) -> Jet {
    result.map { .missing(where: argument.value, is: pole, else: $0) }
  }

  /// The derivative with its own ones, each as for the value.
  @inlinable
  public static func slope(_ derivative: Jet, of value: Jet) -> Jet {
    derivative.map { .slope($0, of: value.value) }
  }

  /// π, a constant.
  @inlinable
  public static var pi: Jet { Jet(.pi, S(0), S(0), degree: .constant) }

  /// A constant: both derivatives are 0.
  @inlinable
  public init(_ constant: Double) {
    self.init(S(constant), S(0), S(0), degree: .constant)
  }

  /// The sum.
  @inlinable
  public static func + (a: Jet, b: Jet) -> Jet {
    Jet(
      a.value + b.value, a.derivative + b.derivative, a.secondDerivative + b.secondDerivative,
      degree: Swift.max(a.degree, b.degree))
  }

  /// The difference.
  @inlinable
  public static func - (a: Jet, b: Jet) -> Jet {
    Jet(
      a.value - b.value, a.derivative - b.derivative, a.secondDerivative - b.secondDerivative,
      degree: Swift.max(a.degree, b.degree))
  }

  /// The product.
  @inlinable
  public static func * (a: Jet, b: Jet) -> Jet {
    if a.isConstant { return b.map { a.value * $0 } }
    if b.isConstant { return a.map { $0 * b.value } }
    let cross = a.derivative * b.derivative
    return Jet(
      a.value * b.value, a.derivative * b.value + a.value * b.derivative,
      a.bend(a.secondDerivative * b.value) + (cross + cross)
        + b.bend(a.value * b.secondDerivative))
  }

  /// The product, in which a factor `b` of 0, or a derivative of it, wins over an infinite one of `a`.
  @inlinable
  public static func times(_ a: Jet, vanishing b: Jet) -> Jet {
    if a.isConstant { return b.map { S.times(a.value, vanishing: $0) } }
    if b.isConstant { return a.map { S.times($0, vanishing: b.value) } }
    let cross = S.times(a.derivative, vanishing: b.derivative)
    return Jet(
      S.times(a.value, vanishing: b.value),
      S.times(a.derivative, vanishing: b.value) + S.times(a.value, vanishing: b.derivative),
      a.bend(S.times(a.secondDerivative, vanishing: b.value)) + (cross + cross)
        + b.bend(S.times(a.value, vanishing: b.secondDerivative)))
  }

  /// The product, in which a factor of 0, or a derivative of it, wins over an infinite one.
  @inlinable
  public static func times(vanishing a: Jet, vanishing b: Jet) -> Jet {
    if a.isConstant { return b.map { S.times(vanishing: a.value, vanishing: $0) } }
    if b.isConstant { return a.map { S.times(vanishing: $0, vanishing: b.value) } }
    func product(_ a: S, _ b: S) -> S { .times(vanishing: a, vanishing: b) }
    let cross = product(a.derivative, b.derivative)
    return Jet(
      product(a.value, b.value), product(a.derivative, b.value) + product(a.value, b.derivative),
      product(a.secondDerivative, b.value) + (cross + cross)
        + product(a.value, b.secondDerivative),
      degree: Swift.max(a.degree, b.degree))
  }

  /// The sum, in which an infinite value of `a` wins over a bounded one of `b` that is not defined.
  ///
  /// The derivatives are plain sums: where the wave has none, neither has the sum.
  @inlinable
  public static func plus(_ a: Jet, bounded b: Jet) -> Jet {
    var sum = a + b
    sum.value = S.plus(a.value, bounded: b.value)
    return sum
  }

  /// The quotient.
  @inlinable
  public static func / (a: Jet, b: Jet) -> Jet {
    if b.isConstant { return a.map { $0 / b.value } }
    let value = a.value / b.value
    let derivative = (a.derivative - value * b.derivative) / b.value
    let cross = derivative * b.derivative
    return Jet(
      value, derivative,
      (a.secondDerivative - (cross + cross) - value * b.secondDerivative) / b.value)
  }

  /// The negative.
  @inlinable
  public static prefix func - (a: Jet) -> Jet { a.map { -$0 } }

  /// Whether the value of `a` is greater than that of `b`.
  @inlinable
  public static func .> (a: Jet, b: Jet) -> Condition { a.value .> b.value }

  /// The branch that is taken, with its derivatives.
  @inlinable
  public static func select(_ condition: Condition, _ a: Jet, _ b: Jet) -> Jet {
    Jet(
      S.select(condition, a.value, b.value), S.select(condition, a.derivative, b.derivative),
      S.select(condition, a.secondDerivative, b.secondDerivative),
      degree: Swift.max(a.degree, b.degree))
  }

  /// `a` where the condition holds, else `b`: two forms of one function, with their derivatives.
  @inlinable
  public static func form(_ a: Jet, where condition: Condition, otherwise b: Jet) -> Jet {
    Jet(
      S.form(a.value, where: condition, otherwise: b.value),
      S.form(a.derivative, where: condition, otherwise: b.derivative),
      S.form(a.secondDerivative, where: condition, otherwise: b.secondDerivative),
      degree: Swift.max(a.degree, b.degree))
  }

  /// The greater of two with its derivatives; `b` where they are equal.
  @inlinable
  public static func max(_ a: Jet, _ b: Jet) -> Jet {
    var chosen = select(a .> b, a, b)
    chosen.value = S.max(a.value, b.value)
    return chosen
  }

  /// The lesser of two with its derivatives; `b` where they are equal.
  @inlinable
  public static func min(_ a: Jet, _ b: Jet) -> Jet {
    var chosen = select(a .< b, a, b)
    chosen.value = S.min(a.value, b.value)
    return chosen
  }

  /// The absolute value; its derivatives at 0 are taken as 0.
  @inlinable
  public static func abs(_ z: Jet) -> Jet {
    let zero = Jet(0)
    var chosen = select(z .> zero, z, select(z .< zero, -z, zero))
    chosen.value = S.abs(z.value)
    return chosen
  }

  /// The greatest whole number that is not greater; its derivatives are taken as 0.
  @inlinable
  public static func floor(_ z: Jet) -> Jet {
    z.chained(Expansion(S.floor(z.value), first: S(0), second: S(0)))
  }

  /// The same change to the value and both derivatives.
  @inlinable
  func map(_ change: (S) -> S) -> Jet {
    Jet(
      change(value), change(derivative), change(secondDerivative), degree: degree)
  }
}

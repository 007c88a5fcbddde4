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

  /// Whether the value of `a` is less than that of `b`.
  @inlinable
  public static func .< (a: Jet, b: Jet) -> Condition { a.value .< b.value }

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

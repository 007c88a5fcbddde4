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

  /// Whether this is a constant of the definition, whose zero derivatives stay zero times infinity.
  let isConstant: Bool

  /// Creates a jet from a value and its derivatives.
  public init(_ value: S, derivative: S, secondDerivative: S) {
    self.init(value, derivative, secondDerivative, isConstant: false)
  }

  /// The variable itself: its first derivative is 1, its second 0.
  public init(variable value: S) {
    self.init(value, S(1), S(0), isConstant: false)
  }

  init(_ value: S, _ derivative: S, _ secondDerivative: S, isConstant: Bool = false) {
    self.value = value
    self.derivative = derivative
    self.secondDerivative = secondDerivative
    self.isConstant = isConstant
  }

  /// The jet of g(self), where `value`, `first` and `second` are g and its derivatives at ``value``.
  ///
  /// A derivative of g that has fallen to 0 wins over an infinite one of the argument: g is flat there,
  /// as a sigmoid is where its argument overflows. And a curvature of 0, such as that of the variable,
  /// wins over an infinite derivative of g, such as that of an exponential which overflows.
  func chained(_ value: S, first: S, second: S) -> Jet {
    Jet(
      value, S.times(derivative, vanishing: first),
      S.times(.times(vanishing: derivative, vanishing: derivative), vanishing: second)
        + S.times(vanishing: secondDerivative, vanishing: first),
      isConstant: isConstant)
  }
}

extension Jet: Equatable where S: Equatable {}

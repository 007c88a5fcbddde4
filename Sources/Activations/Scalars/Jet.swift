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

/// A function of one variable, written once and read with any scalar.
///
/// The requirements below `callAsFunction` have implementations; they stand in the protocol so that a
/// call through `any ScalarFunction` reaches code compiled for the one function.
public protocol ScalarFunction: Sendable {
  /// The definition.
  func callAsFunction<S: Scalar>(_ z: S) -> S

  /// The derivative of the given order with its own first and second derivative, at a point.
  ///
  /// - Parameter order: 0 for the function itself, 1 or 2 for its derivatives; others count as 2.
  func jet(at z: Double, ofDerivative order: Int) -> Jet<Double>

  /// Enclosures of the derivative of the given order and of its own first and second derivative.
  ///
  /// - Parameter order: 0 for the function itself, 1 or 2 for its derivatives; others count as 2.
  func enclosure(over z: Interval, ofDerivative order: Int) -> Jet<Interval>
}

extension ScalarFunction {
  /// The derivative of the given order with its own first and second derivative, at a point.
  public func jet(at z: Double, ofDerivative order: Int = 0) -> Jet<Double> {
    differentiated(z, order)
  }

  /// Enclosures of the derivative of the given order and of its own first and second derivative.
  public func enclosure(over z: Interval, ofDerivative order: Int = 0) -> Jet<Interval> {
    differentiated(z, order)
  }

  /// f′ at a point.
  public func derivative(at z: Double) -> Double { jet(at: z).derivative }

  /// f″ at a point.
  public func secondDerivative(at z: Double) -> Double { jet(at: z).secondDerivative }

  /// The definition read with jets nested one deeper for each order.
  private func differentiated<S: Scalar>(_ z: S, _ order: Int) -> Jet<S> {
    let variable = Jet(variable: z)
    switch order {
    case 0: return self(variable)
    case 1: return self(Jet(variable: variable)).derivative
    default: return self(Jet(variable: Jet(variable: variable))).derivative.derivative
    }
  }
}

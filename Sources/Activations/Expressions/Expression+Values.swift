/// Numbers in, numbers out: what a formula gives for a number is the double nearest to the real value.
extension Expression {
  /// The value at a number, correctly rounded; at ±∞ the limit, where the formula tells it.
  public func callAsFunction(_ z: Double) -> Double {
    z.isFinite ? nearestValue(at: z) : program.evaluate(at: z, isLimit: z.isInfinite)
  }

  /// The derivative of the given order with its own first and second derivative at a number, correctly
  /// rounded.
  public func jet(at z: Double, ofDerivative order: Int) -> Jet<Double> {
    if z.isNaN { return Jet(.nan, .nan, .nan) }
    if z.isFinite { return nearestValues(at: z, ofDerivative: order).jet }
    let variable = Jet(variable: z)
    switch order {
    case 0: return program.evaluate(at: variable, isLimit: true)
    case 1: return program.evaluate(at: Jet(variable: variable), isLimit: true).derivative
    default:
      let nested = Jet(variable: Jet(variable: variable))
      return program.evaluate(at: nested, isLimit: true).derivative.derivative
    }
  }
}

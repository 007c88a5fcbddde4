/// A function or one of its derivatives, as the analysis sees it: jets at points and over intervals.
struct DerivativeOfOrder {
  let function: any ScalarFunction
  let order: Int

  func jet(at z: Double) -> Jet<Double> { function.jet(at: z, ofDerivative: order) }

  func enclosure(_ lower: Double, _ upper: Double) -> Jet<Interval> {
    function.enclosure(over: Interval(lower, upper), ofDerivative: order)
  }
}

extension Jet<Interval> {
  /// The least that is proved of the value and both derivatives.
  var decoration: Decoration {
    Swift.min(value.decoration, derivative.decoration, secondDerivative.decoration)
  }
}

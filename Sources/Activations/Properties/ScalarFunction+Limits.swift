extension ScalarFunction {
  /// What the function, or its first derivative, tends to at −∞ or +∞.
  ///
  /// The value of the definition at infinity is its limit. Where it has none, values at ever larger
  /// arguments tell whether they settle.
  ///
  /// - Parameter sign: −1 or 1, for −∞ or +∞.
  func limit(ofDerivative order: Int, toward sign: Double) -> Finding<Limit> {
    let derivative = Derivative(function: self, order: order)
    let far = 1e12
    let domain = sign < 0 ? -(.greatestFiniteMagnitude) ... -far : far...(.greatestFiniteMagnitude)
    let value = derivative.value(at: sign * .infinity)
    let nearby = (1...16).map { derivative.value(at: sign * far * (1 + 0.618 * Double($0))) }
    if !value.isNaN {
      return .computed(.value(value), tolerance: 0x1p-52, on: domain)
    }
    guard nearby.allSatisfy(\.isFinite), let low = nearby.min(), let high = nearby.max() else {
      return .undecided(on: domain)
    }
    let size = Swift.max(low.magnitude, high.magnitude, 1)
    if high - low > 1e-3 * size { return .computed(.none, tolerance: 1e-3, on: domain) }
    if high - low <= 1e-9 * size {
      let tolerance = 1e-9 * size
      return .computed(
        .value(.shortest(in: low - tolerance...high + tolerance)), tolerance: tolerance, on: domain)
    }
    return .undecided(on: domain)
  }
}

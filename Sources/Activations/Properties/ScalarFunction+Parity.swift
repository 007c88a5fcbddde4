extension ScalarFunction {
  /// Whether the function is even or odd on a domain.
  ///
  /// A single argument whose enclosures exclude it proves that it is not; that it is, is computed at 64
  /// arguments and at those given.
  ///
  /// - Parameter places: Where something happens, such as extrema.
  func parity(over domain: ClosedRange<Double>, at places: [Double]) -> Finding<Parity> {
    let reach = Swift.min(-domain.lowerBound, domain.upperBound)
    let symmetric = -Swift.max(reach, 0)...Swift.max(reach, 0)
    guard reach > 0 else { return .undecided(on: symmetric) }
    let derivative = Derivative(function: self, order: 0)
    var (canBeEven, canBeOdd, isSure) = (true, true, true)
    // The fractional parts of multiples of the golden ratio spread evenly and meet no breakpoint.
    let spread = (1...64).map {
      reach * (Double($0) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1)
    }
    for z in spread + places.map(\.magnitude).filter({ 0 < $0 && $0 <= reach }) {
      let (left, right) = (self(-z), self(z))
      guard !left.isNaN || !right.isNaN else { continue }
      guard !left.isNaN, !right.isNaN else { return .proved(.none, on: symmetric) }
      let (a, b) = (derivative.enclosure(at: -z), derivative.enclosure(at: z))
      let tolerance = 1e-13 * Swift.max(left.magnitude, right.magnitude)
      if (left - right).magnitude > tolerance {
        canBeEven = false
        isSure = isSure && !(a - b).contains(0)
      }
      if (left + right).magnitude > tolerance {
        canBeOdd = false
        isSure = isSure && !(a + b).contains(0)
      }
      if !canBeEven, !canBeOdd { break }
    }
    if canBeEven { return .computed(.even, tolerance: 1e-13, on: symmetric) }
    if canBeOdd { return .computed(.odd, tolerance: 1e-13, on: symmetric) }
    return isSure
      ? .proved(.none, on: symmetric) : .computed(.none, tolerance: 1e-13, on: symmetric)
  }
}

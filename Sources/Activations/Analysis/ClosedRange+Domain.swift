extension ClosedRange<Double> {
  /// Stops unless a function can be studied over this domain.
  func requireFinite() {
    guard lowerBound.isFinite, upperBound.isFinite, lowerBound < upperBound else {
      misuse("the domain of a function must be finite and longer than a point, not \(self)")
    }
  }
}

extension Double {
  /// The number with the fewest significant digits that lies in a range; 0 if that does.
  static func shortest(in range: ClosedRange<Double>) -> Double {
    if range.contains(0) { return 0 }
    let middle = range.lowerBound / 2 + range.upperBound / 2
    var power = 1.0
    while middle.magnitude * power < 1, power < 1e290 { power *= 10 }
    for _ in 0..<17 where power < 1e300 {
      let candidate = (middle * power).rounded() / power
      if range.contains(candidate) { return candidate }
      power *= 10
    }
    return middle
  }
}

import Results

extension Summary {
  /// From the first quartile to the third.
  var middleHalf: ClosedRange<Double> {
    min(lowerQuartile, upperQuartile)...max(lowerQuartile, upperQuartile)
  }

  /// Whether a logarithmic axis has a place for all of it.
  var isPositive: Bool { min(median, lowerQuartile, upperQuartile) > 0 }
}

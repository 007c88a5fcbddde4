/// What probabilities are worth when several comparisons are made at once (Holm, 1979).
public enum HolmCorrection {
  /// The adjusted p-values, in the order of the given ones.
  ///
  /// The smallest is multiplied by the number of comparisons, the next by one less, and so on; none becomes
  /// smaller than the one before it, or greater than 1. Whichever is below 0.05 is a difference of which at
  /// most one in twenty such sets of comparisons shows any by chance.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var least = 0.0
    let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
    for (rank, index) in order.enumerated() {
      least = max(least, min(1, pValues[index] * Double(pValues.count - rank)))
      adjusted[index] = least
    }
    return adjusted
  }
}

/// How many units of one hidden layer are off.
public struct DeadUnitLayer: Hashable, Sendable {
  /// How many units it has; pixels of a channel are units of their own.
  public let units: Int

  /// The share of units whose derivative is 0 for every example, so that they learn nothing.
  public let off: Double

  /// The share of units whose output is 0 for every example.
  public let silent: Double

  /// The share of outputs that are 0, over units and examples.
  public let zeroOutputs: Double

  /// The share of derivatives that are 0, over units and examples.
  public let zeroDerivatives: Double

  /// Creates a layer from its parts; shares are rounded to five significant digits.
  public init(
    units: Int, off: Double, silent: Double, zeroOutputs: Double, zeroDerivatives: Double
  ) {
    self.units = units
    self.off = off.rounded(toSignificantDigits: 5)
    self.silent = silent.rounded(toSignificantDigits: 5)
    self.zeroOutputs = zeroOutputs.rounded(toSignificantDigits: 5)
    self.zeroDerivatives = zeroDerivatives.rounded(toSignificantDigits: 5)
  }
}

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

  /// What training did to units that were off before it; nil if that is not known, or none took place.
  public let fate: Fate?

  /// The units that were off before the first step.
  public struct Fate: Hashable, Sendable {
    /// The share of units that were off before the first step.
    public let formerlyOff: Double

    /// The share of units that were off then and are off still.
    public let stillOff: Double

    /// Creates a fate from its parts; shares are rounded to five significant digits.
    public init(formerlyOff: Double, stillOff: Double) {
      self.formerlyOff = formerlyOff.rounded(toSignificantDigits: 5)
      self.stillOff = stillOff.rounded(toSignificantDigits: 5)
    }
  }

  /// Creates a layer from its parts; shares are rounded to five significant digits.
  public init(
    units: Int, off: Double, silent: Double, zeroOutputs: Double, zeroDerivatives: Double,
    fate: Fate? = nil
  ) {
    self.units = units
    self.off = off.rounded(toSignificantDigits: 5)
    self.silent = silent.rounded(toSignificantDigits: 5)
    self.zeroOutputs = zeroOutputs.rounded(toSignificantDigits: 5)
    self.zeroDerivatives = zeroDerivatives.rounded(toSignificantDigits: 5)
    self.fate = fate
  }
}

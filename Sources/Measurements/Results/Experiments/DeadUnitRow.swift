/// How many units of one hidden layer are off.
public struct DeadUnitRow: Encodable, Hashable, Sendable {
  /// When it was looked at.
  public enum State: String, Encodable, Hashable, Sendable, CaseIterable {
    /// Before the first step.
    case fresh

    /// With the weights of the best epoch.
    case trained
  }

  /// The network: `fc`, `lenet5` or `convnet`.
  public let network: String

  /// How its weights began.
  public let initialisation: String

  /// When it was looked at.
  public let state: State

  /// The activation of the layer.
  public let activation: FunctionSetting

  /// Which run it is, from 1.
  public let run: Int

  /// Which hidden layer it is, from 1.
  public let layer: Int

  /// How many units it has; pixels of a channel are units of their own.
  public let units: Int

  /// The share of units whose derivative is 0 for every example.
  public let off: Double

  /// The share of units whose output is 0 for every example.
  public let silent: Double

  /// The share of outputs that are 0, over units and examples.
  public let zeroOutputs: Double

  /// The share of derivatives that are 0, over units and examples.
  public let zeroDerivatives: Double

  /// Creates a row from its parts; shares are rounded to five significant digits.
  public init(
    network: String, initialisation: String, state: State, activation: FunctionSetting, run: Int,
    layer: Int, units: Int, off: Double, silent: Double, zeroOutputs: Double,
    zeroDerivatives: Double
  ) {
    self.network = network
    self.initialisation = initialisation
    self.state = state
    self.activation = activation
    self.run = run
    self.layer = layer
    self.units = units
    self.off = off.rounded(toSignificantDigits: 5)
    self.silent = silent.rounded(toSignificantDigits: 5)
    self.zeroOutputs = zeroOutputs.rounded(toSignificantDigits: 5)
    self.zeroDerivatives = zeroDerivatives.rounded(toSignificantDigits: 5)
  }
}

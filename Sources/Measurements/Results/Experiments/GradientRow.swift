/// How large the gradient of the loss is in each layer of one deep network.
public struct GradientRow: Encodable, Hashable, Sendable {
  /// The activation of the hidden layers.
  public let activation: FunctionSetting

  /// How the weights began.
  public let initialisation: String

  /// How many hidden layers there are.
  public let depth: Int

  /// Which run it is, from 1.
  public let run: Int

  /// The Euclidean norm of the gradient with respect to the weights of each hidden layer, from the first
  /// to the last.
  public let norms: [Double]

  /// Creates a row from its parts; norms are rounded to four significant digits.
  public init(
    activation: FunctionSetting, initialisation: String, depth: Int, run: Int, norms: [Double]
  ) {
    self.activation = activation
    self.initialisation = initialisation
    self.depth = depth
    self.run = run
    self.norms = norms.map { $0.rounded(toSignificantDigits: 4) }
  }
}

/// The activations of a network's hidden layers.
public struct HiddenSetting: Hashable, Sendable {
  /// That of all hidden layers, or of the convolutional ones if the dense ones have their own.
  public let activation: FunctionSetting

  /// That of the dense hidden layers; nil if it is the same.
  public let denseActivation: FunctionSetting?

  /// Gathers the activations.
  public init(_ activation: FunctionSetting, dense denseActivation: FunctionSetting? = nil) {
    self.activation = activation
    self.denseActivation = denseActivation
  }

  /// Whether all hidden layers have ReLU, with which the others are compared.
  public var isReLU: Bool { activation.function == "relu" && denseActivation == nil }
}

extension TrainingRun {
  /// The activations of the hidden layers.
  public var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

extension ActivationComparison {
  /// The activations of the hidden layers.
  public var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

extension DeadUnitRow {
  /// The activations of the hidden layers.
  public var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

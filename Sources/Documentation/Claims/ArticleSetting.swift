import Results

/// What the article trains with: claims are about these.
enum ArticleSetting {
  /// ReLU in all hidden layers.
  static let relu = HiddenSetting(FunctionSetting(function: "relu", parameters: [:]))

  /// SineReLU with ε = 0.025, and 0.0025 in the layers of the convolutional network that have filters.
  static func sineReLU(_ network: ExperimentNetwork) -> HiddenSetting {
    let dense = FunctionSetting(function: "sineReLU", parameters: ["epsilon": 0.025])
    guard network == .convnet else { return HiddenSetting(dense) }
    return HiddenSetting(
      FunctionSetting(function: "sineReLU", parameters: ["epsilon": 0.0025]), dense: dense)
  }
}

import Activations

/// The activations that all experiments compare.
public enum StandardFunctions {
  /// What the article and keras-contrib compare, SineReLU with each of its published ε, and what is usual
  /// today.
  ///
  /// The convolutional network has two ε for SineReLU: those of keras-contrib, and those of the article.
  public static func all(for architecture: Architecture) -> [HiddenFunctions] {
    let sineReLUs: [HiddenFunctions] =
      switch architecture {
      case .fc, .lenet5:
        [0.0025, 0.006, 0.025].map { HiddenFunctions(SineReLU(epsilon: $0)) }
          + [HiddenFunctions(SineReLUMax())]
      case .convnet:
        [
          HiddenFunctions(SineReLU(epsilon: 0.025), dense: SineReLU(epsilon: 0.006)),
          HiddenFunctions(SineReLU(epsilon: 0.0025), dense: SineReLU(epsilon: 0.025)),
          HiddenFunctions(SineReLUMax(epsilon: 0.025), dense: SineReLUMax(epsilon: 0.006)),
        ]
      }
    return [HiddenFunctions(ReLU()), HiddenFunctions(LeakyReLU())] + sineReLUs
      + [HiddenFunctions(GELU()), HiddenFunctions(SiLU())]
  }
}

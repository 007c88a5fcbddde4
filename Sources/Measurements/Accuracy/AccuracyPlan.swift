import Activations

/// Which surveys make up the table of exactness.
public enum AccuracyPlan {
  /// The surveys of all functions: first the values of kernels and `Float`, then the slopes of kernels.
  ///
  /// - Parameters:
  ///   - widespreadStride: The distance of inputs for the values of the functions that PyTorch, Keras or JAX
  ///     has and of both forms of SineReLU.
  ///   - stride: The distance of inputs for everything else.
  public static func surveys(
    of functions: [any NamedFunction], widespreadStride: Int, stride: Int
  ) -> [AccuracySurvey] {
    functions.map {
      AccuracySurvey(
        of: $0, .forward, with: .lane, .float,
        stride: isWidespread($0) ? widespreadStride : stride)
    } + functions.map { AccuracySurvey(of: $0, .derivative, with: .lane, stride: stride) }
  }

  /// Whether PyTorch, Keras or JAX has the function, or it is a form of SineReLU.
  static func isWidespread(_ function: any NamedFunction) -> Bool {
    guard let activation = function as? any Activation else { return false }
    let facts = type(of: activation).facts
    return facts.name.hasPrefix("sineReLU")
      || facts.names.contains { $0.isActivation && [.torch, .keras, .jax].contains($0.framework) }
  }
}

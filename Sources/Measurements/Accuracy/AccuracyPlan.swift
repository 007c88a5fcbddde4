import Activations

/// Which surveys make up the table of exactness.
public enum AccuracyPlan {
  /// The surveys of all functions: first the kernels' values, then the values of `Float`, then the slopes.
  ///
  /// - Parameters:
  ///   - kernelStride: The distance of inputs for the kernels of the functions that PyTorch, Keras or JAX has
  ///     and of both forms of SineReLU.
  ///   - floatStride: The same for the `Float` reading of those functions.
  ///   - stride: The distance of inputs for everything else.
  public static func surveys(
    of functions: [any NamedFunction], kernelStride: Int, floatStride: Int, stride: Int
  ) -> [AccuracySurvey] {
    func surveys(
      _ operation: Operation, _ reading: Reading, _ widespread: Int
    ) -> [AccuracySurvey] {
      functions.map {
        AccuracySurvey(
          of: $0, operation, with: reading, stride: isWidespread($0) ? widespread : stride)
      }
    }
    return surveys(.forward, .lane, kernelStride) + surveys(.forward, .float, floatStride)
      + surveys(.derivative, .lane, stride)
  }

  /// Whether PyTorch, Keras or JAX has the function, or it is a form of SineReLU.
  static func isWidespread(_ function: any NamedFunction) -> Bool {
    guard let activation = function as? any Activation else { return false }
    let facts = type(of: activation).facts
    return facts.name.hasPrefix("sineReLU")
      || facts.names.contains { $0.isActivation && [.torch, .keras, .jax].contains($0.framework) }
  }
}

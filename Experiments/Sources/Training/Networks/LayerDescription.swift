import Activations

/// What a layer is, before it has memory.
public enum LayerDescription: Sendable {
  /// Weighted sums of all inputs.
  case dense(units: Int)

  /// Weighted sums of the pixels around each.
  case convolution(filters: Int, kernel: Int, Padding)

  /// The greatest of 2 × 2 pixels.
  case maxPooling

  /// Mean 0 and variance 1, then what is learnt.
  case batchNormalisation

  /// A function of each number.
  case activation(any NamedFunction)

  /// Leaving out at random.
  case dropout(Double)

  /// The layer with its memory.
  ///
  /// - Parameter examples: The greatest number of examples in a batch.
  func layer(after input: Shape, examples: Int, workers: Workers) -> any Layer {
    switch self {
    case .dense(let units): Dense(input, units: units)
    case .convolution(let filters, let kernel, let padding):
      Convolution(input, filters: filters, kernel: kernel, padding: padding, workers: workers)
    case .maxPooling: MaxPooling(input)
    case .batchNormalisation: BatchNormalisation(input)
    case .activation(let function): ActivationLayer(input, function)
    case .dropout(let rate): Dropout(input, rate: rate, examples: examples)
    }
  }
}

import Activations

/// The networks of the experiments, whose names are those of the command line.
public enum Architecture: String, Codable, Hashable, Sendable, CaseIterable {
  /// Fully connected, 784–128–256–1024–10, of keras-contrib's example for SineReLU.
  case fc

  /// LeNet-5 (LeCun et al., 1998) with max pooling and softmax, as is usual today.
  case lenet5

  /// Convolutional, of keras-contrib's example for SineReLU.
  case convnet

  /// The layers.
  ///
  /// - Parameters:
  ///   - activation: The function of all hidden layers, or of the convolutional ones only.
  ///   - denseActivation: The function of the dense hidden layers after convolutional ones.
  ///   - classes: How many outputs there are.
  public func layers(
    _ activation: any NamedFunction, dense denseActivation: any NamedFunction, classes: Int
  ) -> [LayerDescription] {
    switch self {
    case .fc:
      [(128, 0.2), (256, 0.3), (1024, 0.5)].flatMap { units, rate in
        [
          .dense(units: units), .batchNormalisation, .activation(activation), .dropout(rate),
        ] as [LayerDescription]
      } + [.dense(units: classes)]
    case .lenet5:
      [
        .convolution(filters: 6, kernel: 5, .same), .activation(activation), .maxPooling,
        .convolution(filters: 16, kernel: 5, .valid), .activation(activation), .maxPooling,
        .dense(units: 120), .activation(denseActivation),
        .dense(units: 84), .activation(denseActivation), .dense(units: classes),
      ]
    case .convnet:
      [(32, 7, 0.2), (64, 3, 0.3), (128, 2, 0.4)].flatMap { filters, kernel, rate in
        [
          .convolution(filters: filters, kernel: kernel, .same), .activation(activation),
          .convolution(filters: filters, kernel: kernel, .same), .activation(activation),
          .maxPooling, .dropout(rate),
        ] as [LayerDescription]
      } + [
        .dense(units: 512), .activation(denseActivation), .dropout(0.5), .dense(units: classes),
      ]
    }
  }

  /// Whether dense hidden layers may have a function of their own.
  public var hasConvolutions: Bool { self != .fc }

  /// How many epochs were published, or are usual.
  public var epochs: Int {
    switch self {
    case .fc: 50
    case .lenet5: 20
    case .convnet: 40
    }
  }

  /// How many runs of how many epochs the published set has: what a day or two allow.
  public var publishedExtent: (runs: Int, epochs: Int) {
    switch self {
    case .fc: (12, 50)
    case .lenet5: (12, 20)
    case .convnet: (3, 10)
    }
  }

  /// The share of the training set that is held out for validation.
  public var validationShare: Double {
    switch self {
    case .fc, .lenet5: 0.05
    case .convnet: 0.1
    }
  }

  /// The least height and width of an image of which something is left in the end.
  var leastSize: Int {
    switch self {
    case .fc: 1
    case .lenet5: 12
    case .convnet: 8
    }
  }
}

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
    case .activation(let function): function.layer(after: input, examples: examples)
    case .dropout(let rate): Dropout(input, rate: rate, examples: examples)
    }
  }
}

/// The activations that all experiments compare.
public enum StandardFunctions {
  /// What the article and keras-contrib compare, SineReLU with each of its published ε, and what is usual
  /// today.
  ///
  /// The convolutional network has two ε for SineReLU: those of keras-contrib, and those of the article. LeNet-5
  /// also has the other functions that the article names.
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
          HiddenFunctions(SineReLUMax(epsilon: 0.0025), dense: SineReLUMax(epsilon: 0.025)),
        ]
      }
    return [HiddenFunctions(ReLU()), HiddenFunctions(LeakyReLU())] + sineReLUs
      + [HiddenFunctions(GELU()), HiddenFunctions(SiLU())]
      + (architecture == .lenet5 ? changing : [])
  }

  /// Functions whose slopes are learnt or drawn.
  ///
  /// SReLU begins as a leaky ReLU, as Jin et al. have it; its right threshold shows once its slope is no longer 1.
  private static let changing = [
    HiddenFunctions(PReLU()), HiddenFunctions(RReLU()),
    HiddenFunctions(
      SReLU(lowerThreshold: 0, lowerSlope: 0.2, upperThreshold: 1, upperSlope: 1)),
  ]
}

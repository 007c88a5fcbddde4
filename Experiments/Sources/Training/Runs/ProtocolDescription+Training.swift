import Activations
import Results

extension ProtocolDescription {
  /// The protocol as this program follows it.
  public static var current: ProtocolDescription {
    ProtocolDescription(
      networks: Architecture.allCases.map(network), settings: Self.commonSettings)
  }

  private static func network(_ architecture: Architecture) -> Network {
    let relu = ReLU()
    let layers = architecture.layers(relu, dense: relu, classes: DataSet.classes)
    let image = Shape(height: 28, width: 28, channels: 1)
    let built = Training.Network(image, layers, examples: 1, workers: Workers(count: 1))
    let extent = architecture.publishedExtent
    return Network(
      name: architecture.rawValue,
      layers: zip(layers, built.layers).map { description, layer in
        Layer(
          words: description.words, output: layer.output.numbers,
          parameters: layer.parameters.reduce(0) { $0 + $1.count })
      },
      validationShare: architecture.validationShare, runs: extent.runs, epochs: extent.epochs,
      activations: StandardFunctions.all(for: architecture).map { functions in
        let activation = FunctionSetting(functions.activation)
        let dense = FunctionSetting(functions.denseActivation)
        return Activations(activation, dense: dense == activation ? nil : dense)
      })
  }

  private static var commonSettings: [Setting] {
    [
      Setting("Pixels", "divided by \(Examples.greatestPixel)"),
      Setting(
        "Batch", "\(Trainer.batch) examples; the last batch of an epoch may be smaller"),
      Setting("Weights", Initialisation.glorot.words),
      Setting("Biases", "begin at 0"),
      Setting("Loss", "mean cross-entropy of the softmax, with the natural logarithm"),
      Setting("Optimiser", Adam.description),
      Setting(
        "Batch normalisation",
        "by channel over the batch; averages with momentum \(BatchNormalisation.momentum) in the test; "
          + "ε \(BatchNormalisation.epsilon)"),
      Setting(
        "Dropout",
        "in training only; outputs that are kept are divided by the share that is kept, so the test needs no correction"
      ),
      Setting("Pooling", "the maximum of 2 × 2 pixels"),
      Setting(
        "Held out", "the last part of the training examples, in the order of the file"),
      Setting("Order", "the other examples are shuffled again in each epoch"),
      Setting(
        "Selection",
        "the weights of the epoch with the greatest validation accuracy are tested; of equal epochs the first"
      ),
      Setting(
        "Seeds",
        "run n of every activation begins with the same weights, sees the examples in the same order and "
          + "drops the same units; the seed of a set is \(TrainingPlan.usualSeed)"),
    ]
  }
}

extension Shape {
  /// A number of units, or rows, columns and channels.
  fileprivate var numbers: [Int] { pixels == 1 ? [channels] : [height, width, channels] }
}

extension LayerDescription {
  /// What the layer is, in words.
  fileprivate var words: String {
    switch self {
    case .dense(let units): "dense, \(units) units"
    case .convolution(let filters, let kernel, let padding):
      "convolution, \(filters) filters of \(kernel) × \(kernel), \(padding.words)"
    case .maxPooling: "pooling"
    case .batchNormalisation: "batch normalisation"
    case .activation: "activation"
    case .dropout(let rate): "dropout \(rate)"
    }
  }
}

extension Padding {
  fileprivate var words: String {
    switch self {
    case .same: "zero padding"
    case .valid: "no padding"
    }
  }
}

extension Initialisation {
  /// How the weights begin, in words.
  fileprivate var words: String {
    switch self {
    case .glorot: "uniform with variance 2 / (fan in + fan out) (Glorot & Bengio, 2010)"
    case .he: "normal with variance 2 / fan in (He et al., 2015)"
    case .lecun: "normal with variance 1 / fan in (LeCun et al., 1998)"
    }
  }
}

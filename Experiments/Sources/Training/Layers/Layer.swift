/// One step of a network, with the memory it needs from its forward to its backward pass.
///
/// Parameters are not kept here but in one piece for the whole network, of which each layer knows its parts.
protocol Layer: AnyObject {
  /// What one example is before the layer.
  var input: Shape { get }

  /// What one example is after the layer.
  var output: Shape { get }

  /// What is learnt by descent, in the order in which it stands in the memory of the network.
  var parameters: [ParameterBlock] { get }

  /// What is learnt by averaging.
  var statistics: [ParameterBlock] { get }

  /// Where the parameters and statistics of the layer begin in the memory of the network.
  var place: LayerPlace { get set }

  /// Computes the outputs of a batch.
  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass)

  /// Computes the gradients of the loss with respect to the parameters, into the pass, and to the inputs.
  ///
  /// - Parameters:
  ///   - inputs: Those of the forward pass before.
  ///   - upstream: The gradient with respect to the outputs.
  ///   - gradients: Where that with respect to the inputs goes; nil if nobody needs it.
  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass)
}

extension Layer {
  var parameters: [ParameterBlock] { [] }
  var statistics: [ParameterBlock] { [] }
}

/// What layers need to know of one pass through the network: the batch, the numbers that were learnt, and
/// what for.
struct Pass {
  /// What the pass is for.
  enum Phase {
    /// Learning: statistics are those of the batch, and units drop out as the seed of the step says.
    case training(stepSeed: UInt64)

    /// Looking at a network that has no statistics yet: those of the batch, and all units take part.
    case normalising

    /// Answering: statistics are those that were learnt, and all units take part.
    case inference
  }

  /// The examples in the batch.
  let examples: Int

  /// What the pass is for.
  let phase: Phase

  /// What is learnt by descent.
  let parameters: UnsafePointer<Float>

  /// The gradient of the loss with respect to it.
  let gradients: UnsafeMutablePointer<Float>

  /// What is learnt by averaging.
  let statistics: UnsafeMutablePointer<Float>

  /// Who works.
  let workers: Workers
}

/// The shape of what one example is between two layers: an image with channels, or a row of numbers.
public struct Shape: Hashable, Sendable {
  /// Rows of pixels; 1 for a row of numbers.
  public let height: Int

  /// Pixels in a row; 1 for a row of numbers.
  public let width: Int

  /// Numbers at a pixel, which stand next to each other.
  public let channels: Int

  /// The shape of an image.
  public init(height: Int, width: Int, channels: Int) {
    self.height = height
    self.width = width
    self.channels = channels
  }

  /// The shape of a row of numbers.
  public init(_ count: Int) { self.init(height: 1, width: 1, channels: count) }

  /// How many pixels there are.
  public var pixels: Int { height * width }

  /// How many numbers there are.
  public var count: Int { pixels * channels }
}

/// Where a layer stands in its network.
struct LayerPlace {
  /// How many layers come before.
  var index = 0

  /// Where its parameters begin among those of the network.
  var parameters = 0

  /// Where its statistics begin among those of the network.
  var statistics = 0
}

/// Parameters of a layer that belong together, such as its weights, and how they begin.
struct ParameterBlock {
  /// How parameters begin.
  enum Start {
    /// All the same.
    case constant(Float)

    /// At random, by the initialisation of the network.
    ///
    /// - Parameters:
    ///   - fanIn: How many inputs reach one output.
    ///   - fanOut: How many outputs one input reaches.
    case random(fanIn: Int, fanOut: Int)
  }

  let count: Int
  let start: Start
}

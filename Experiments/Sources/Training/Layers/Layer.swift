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

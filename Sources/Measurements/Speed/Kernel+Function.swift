import Activations

extension Kernel {
  /// The value, the derivative and the backward pass of a function.
  public static func all(of function: any NamedFunction) -> [Kernel] {
    [
      Kernel(function: function.kind, operation: .forward) { z, _, values in
        function.evaluate(z, into: &values)
      },
      Kernel(function: function.kind, operation: .derivative) { z, _, slopes in
        function.differentiate(z, into: &slopes)
      },
      Kernel(function: function.kind, operation: .backward) { z, upstream, gradients in
        function.backpropagate(upstream, at: z, into: &gradients)
      },
    ]
  }

  /// The value of ReLU: the baseline.
  public static let relu = Kernel.all(of: ReLU())[0]
}

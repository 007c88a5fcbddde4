import Activations

/// One line of a table: an argument, the value and two derivatives.
struct Sample {
  /// What the numbers are, in their order.
  static let names = ["z", "value", "derivative", "secondDerivative"]

  /// The numbers.
  let numbers: [Double]

  /// Evaluates a function.
  init(of function: any NamedFunction, at z: Double) {
    let jet = function.jet(at: z)
    numbers = [z, jet.value, jet.derivative, jet.secondDerivative]
  }
}

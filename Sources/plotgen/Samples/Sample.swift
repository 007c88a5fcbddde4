import Activations

/// One line of a table: an argument, the value and two derivatives, and what is to be said of them.
struct Sample {
  /// What the numbers are, in their order.
  static let names = ["z", "value", "derivative", "secondDerivative"]

  /// The numbers, of which those after the argument are the doubles nearest to the real ones.
  let numbers: [Double]

  /// What is proved of a number that could not be found, without a comma; empty where all were.
  let note: String

  /// Evaluates a function.
  init(of function: any NamedFunction, at z: Double) {
    let values = function.nearestValues(at: z)
    numbers = [z, values.jet.value, values.jet.derivative, values.jet.secondDerivative]
    note = values.note
  }
}

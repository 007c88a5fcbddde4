import Activations

extension NamedFunction {
  /// ε of a function that is a wave on one side, whose size differs from that of the function.
  var waveHeight: Double? {
    switch self {
    case let function as SineReLU: function.epsilon
    case let function as SineReLUMax: function.epsilon
    default: nil
    }
  }
}

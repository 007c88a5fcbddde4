import Activations

/// Functions that are made to be measured: no name but their formula, and no parameters.
protocol MadeUp: NamedFunction {}

extension MadeUp {
  var kind: String { words }
  var title: String? { nil }
  var parameterValues: [(name: String, symbol: String, value: Double)] { [] }
  func usualValue(of name: String) -> Double? { nil }
}

/// The identity with a kernel that is off by 2⁻¹⁹.
struct Off: MadeUp {
  var words: String { "z" }
  func callAsFunction<S: Scalar>(_ z: S) -> S { z }
  func kernelForm<S: Scalar>(_ z: S) -> S { z * S(1 + 0x1p-19) }
}

/// Infinite at 0, with a kernel that is not.
struct Capped: MadeUp {
  var words: String { "1/|z|" }
  func callAsFunction<S: Scalar>(_ z: S) -> S { S(1) / .abs(z) }
  func kernelForm<S: Scalar>(_ z: S) -> S { S(1) / .max(.abs(z), S(1e-30)) }
}

/// A difference whose second term single precision rounds before it is taken.
struct Difference: MadeUp {
  var words: String { "z - 1/3" }
  var kernelPrecision: KernelPrecision { .single }
  func callAsFunction<S: Scalar>(_ z: S) -> S { z - S(1) / S(3) }
}

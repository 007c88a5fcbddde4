import Activations

/// The functions that tests go through: the catalogue with its defaults, and parameters that matter.
enum Samples {
  static var functions: [any Activation] {
    Catalogue.all.map { $0.init() } + [
      SineReLU(epsilon: 0.025), SineReLU(epsilon: 1), SineReLU(epsilon: 2), SineReLU(epsilon: -0.5),
      SineReLUMax(epsilon: 0.025), SineReLUMax(epsilon: 1), SineReLUMax(epsilon: 2),
      SineReLUMax(epsilon: -0.5), LeakyReLU(negativeSlope: 0.3), PReLU(slope: -0.5),
      SReLU(lowerThreshold: 0, lowerSlope: 0.5, upperThreshold: 2, upperSlope: 1.5), ELU(alpha: 2),
      SoftExponential(alpha: 0),
    ]
  }
}

/// The absolute value of the reciprocal: a pole in the middle.
struct Pole: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { S(1) / .abs(z) }
}

/// Defined for z ≥ 0, with a vertical tangent at the edge.
struct Root: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .sqrt(z) }
}

/// Falls to −∞ at 0, not defined below.
struct Logarithm: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .log(z) }
}

/// Tends to 1 on both sides of 0, where it is not defined.
struct Hole: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .sin(z) / z }
}

/// Continuous with a continuous slope: only the curvature changes, at 0.
struct SquaredReLU: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S {
    let positive = S.max(z, S(0))
    return positive * positive
  }
}

/// Continuous everywhere, but so steep at 1 that samples cannot tell it from a jump.
struct SteepSigmoid: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .sigmoid(S(1e6) * (z - S(1))) }
}

/// e to the power of z: overflows on its way.
struct Exponential: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .exp(z) }
}

/// Oscillates the faster the nearer it comes to 0, where it is not defined.
struct Oscillation: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { .sin(S(1) / z) }
}

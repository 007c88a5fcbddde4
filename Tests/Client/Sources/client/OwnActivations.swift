import Activations

// Copies of definitions of the library, as a user would write them: what they compute and how long it takes can be
// held against the originals.

/// max(z, 0), in single precision.
struct OwnReLU: Activation {
  @inline(__always)
  func callAsFunction<S: Scalar>(_ z: S) -> S { .max(z, S(0)) }

  var kernelPrecision: KernelPrecision { .single }

  static let facts = Facts(
    name: "ownReLU", title: "Own ReLU", family: .rectifier, formula: "max(z, 0)",
    source: nil)
}

/// z for z > 0, ε (sin z − cos z) otherwise, with a form for kernels.
struct OwnSineReLU: Activation {
  var epsilon: Double

  init() { self.init(epsilon: 0.0025) }

  init(epsilon: Double) { self.epsilon = epsilon }

  @inline(__always)
  func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(epsilon) * (.sin(z) - .cos(z)))
  }

  @inline(__always)
  func kernelForm<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(epsilon * 2.0.squareRoot()) * .sin(z, plusEighthTurns: -1))
  }

  var kernelPrecision: KernelPrecision { .single }

  static let facts = Facts(
    name: "ownSineReLU", title: "Own SineReLU", family: .rectifier,
    formula: "z > 0 ? z : ε·(sin z − cos z)", source: nil)

  static var parameters: [Parameter<OwnSineReLU>] {
    [Parameter("epsilon", \.epsilon, symbol: "ε", meaning: "height of the wave and of the jump")]
  }
}

/// z times its sigmoid, with a slope for kernels.
struct OwnSiLU: Activation {
  @inline(__always)
  func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .sigmoid(z)) }

  @inline(__always)
  func kernelSlope<S: Scalar>(_ z: S) -> S {
    let t = S.exp(-.abs(z))
    let divisor = S(1) + t * (S(2) + t)
    let square = S.pow(z, 2)
    var sum = S(-0.000017966346103311932)
    sum = sum * square + S(0.00020433645171645473)
    sum = sum * square + S(-0.0016811954507986158)
    sum = sum * square + S(0.012498491809868890)
    sum = sum * square + S(-0.083333148600874655)
    sum = sum * square + S(0.49999999351741313)
    let far =
      S.form(t * ((S(1) + z) + t), where: z .< S(0), otherwise: (S(1) + t) + z * t) / divisor
    return .form(S(0.5) + z * sum, where: .abs(z) .< S(1), otherwise: far)
  }

  var kernelPrecision: KernelPrecision { .single }

  static let facts = Facts(
    name: "ownSiLU", title: "Own SiLU", family: .gated, formula: "z/(1 + exp(−z))",
    source: nil)
}

/// z log(1 + σ(z)): a definition and nothing else, so kernels compute it in double precision.
struct OwnLogish: Activation {
  @inline(__always)
  func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .log(onePlus: .sigmoid(z))) }

  static let facts = Facts(
    name: "ownLogish", title: "Own Logish", family: .gated,
    formula: "z·log(1 + σ(z))", source: nil)
}

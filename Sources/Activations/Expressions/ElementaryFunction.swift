/// The functions of one argument that formulas have besides the catalogue's.
enum ElementaryFunction: String, CaseIterable, Hashable {
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case exp, expm1, log, ln, log1p, log2, log10
  case sqrt, cbrt, erf, erfc, sigmoid, softplus
  case abs, sign, floor, ceil

  /// The function, read with any scalar.
  func callAsFunction<S: Scalar>(_ z: S) -> S {
    switch self {
    case .sin: .sin(z)
    case .cos: .cos(z)
    case .tan: .tan(z)
    case .asin: .asin(z)
    case .acos: .acos(z)
    case .atan: .atan(z)
    case .sinh: .sinh(z)
    case .cosh: .cosh(z)
    case .tanh: .tanh(z)
    case .asinh: .asinh(z)
    case .acosh: .acosh(z)
    case .atanh: .atanh(z)
    case .exp: .exp(z)
    case .expm1: .expMinusOne(z)
    case .log, .ln: .log(z)
    case .log1p: .log(onePlus: z)
    case .log2: .log(z) / S(0.6931471805599453)
    case .log10: .log(z) / S(2.302585092994046)
    case .sqrt: .sqrt(z)
    case .cbrt: Self.cubeRoot(z)
    case .erf: .erf(z)
    case .erfc: .erfc(z)
    case .sigmoid: .sigmoid(z)
    case .softplus: .softplus(z)
    case .abs: .abs(z)
    case .sign: .select(z .> S(0), S(1), .select(z .< S(0), S(-1), S(0)))
    case .floor: .floor(z)
    case .ceil: -.floor(-z)
    }
  }

  /// The odd cube root; each branch is held at 0 where the other is taken, so that both are defined.
  private static func cubeRoot<S: Scalar>(_ z: S) -> S {
    .select(
      z .> S(0), .pow(.max(z, S(0)), 1.0 / 3), -.pow(.max(-z, S(0)), 1.0 / 3))
  }
}

/// The functions of one argument that formulas have besides the catalogue's.
enum ElementaryFunction: String, CaseIterable, Hashable {
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case exp, expm1, log, ln, log1p, log2, log10
  case sqrt, cbrt, erf, erfc, sigmoid, softplus
  case abs, sign, floor, ceil

  /// The function, read with any scalar: at a pole it has no value.
  func callAsFunction<S: Scalar>(_ z: S) -> S {
    switch self {
    case .log, .ln, .log2, .log10: .missing(where: z, is: 0, else: extended(z))
    case .log1p: .missing(where: z, is: -1, else: extended(z))
    case .atanh: .missing(where: .abs(z), is: 1, else: extended(z))
    default: extended(z)
    }
  }

  /// The function with the infinite values that numbers have at a pole.
  func extended<S: Scalar>(_ z: S) -> S {
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
    case .log2: .log2(z)
    case .log10: .log10(z)
    case .sqrt: .sqrt(z)
    case .cbrt: .cbrt(z)
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
}

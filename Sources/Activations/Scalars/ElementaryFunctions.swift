#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The platform's elementary functions, under names that members of a scalar do not hide.
///
/// The interval reading relies on their accuracy: see ``Interval``.
enum ElementaryFunctions {
  static func sine(_ x: Double) -> Double { sin(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
  static func tangent(_ x: Double) -> Double { tan(x) }
  static func arcSine(_ x: Double) -> Double { asin(x) }
  static func arcCosine(_ x: Double) -> Double { acos(x) }
  static func arcTangent(_ x: Double) -> Double { atan(x) }
  static func hyperbolicSine(_ x: Double) -> Double { sinh(x) }
  static func hyperbolicCosine(_ x: Double) -> Double { cosh(x) }
  static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
  static func areaSine(_ x: Double) -> Double { asinh(x) }
  static func areaCosine(_ x: Double) -> Double { acosh(x) }
  static func areaTangent(_ x: Double) -> Double { atanh(x) }
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
  static func binaryLogarithm(_ x: Double) -> Double { log2(x) }
  static func decimalLogarithm(_ x: Double) -> Double { log10(x) }
  static func cubeRoot(_ x: Double) -> Double { cbrt(x) }
  static func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }
  static func power(_ x: Double, _ exponent: Double) -> Double { pow(x, exponent) }
  static func error(_ x: Double) -> Double { erf(x) }
  static func complementaryError(_ x: Double) -> Double { erfc(x) }
}

import Testing

@testable import Activations

/// The numbers that judge are right themselves: the slopes follow from the values, and what is missing stays so.
struct OracleScalarTests {
  @Test(arguments: [
    "exp(z)", "expm1(z)", "log(z)", "log1p(z)", "log2(z)", "log10(z)", "sin(z)", "cos(z)", "tan(z)",
    "asin(z)", "acos(z)", "atan(z)", "sinh(z)", "cosh(z)", "tanh(z)", "asinh(z)", "acosh(z + 1)",
    "atanh(z)", "erf(z)", "erfc(z)", "sigmoid(z)", "softplus(z)", "sqrt(z)", "cbrt(z)", "z^3",
    "z^-2",
    "z^1.5", "2^z", "z^z", "sin(z)*exp(z)", "exp(z)/(1 + z^2)", "max(z, z^2)", "abs(sin(3z))",
    "z > 0.4 ? sin(z^2) : z", "sinc(z)", "sinc(8z)", "gelu(z)", "-1/(z*z)", "log(-z)",
  ])
  func slopesAreThoseOfTheValues(formula: String) throws {
    let oracle = Oracle(function: try Expression(formula))
    let width = 0x1p-120
    OracleNumber.with(bits: 640) {
      for z in [0.3, 0.7, -0.45] {
        let step = OracleNumber(width)
        let (low, middle, high) = (
          oracle.reading(at: OracleNumber(z) - step), oracle.reading(at: z),
          oracle.reading(at: OracleNumber(z) + step)
        )
        guard let a = low.value, let b = middle.value, let c = high.value else {
          #expect(low.value == nil && middle.value == nil && high.value == nil, "\(formula), \(z)")
          continue
        }
        let slope = (c - a) / (step * OracleNumber(2))
        // Between two values of 256 bits nothing is left of a second difference.
        let middleValue = oracle.reading(at: OracleNumber(z)).value ?? b
        let bend = (c - middleValue - middleValue + a) / (step * step)
        for (computed, expected) in [(middle.first, slope), (middle.second, bend)] {
          let difference = computed.map { ($0 - expected).magnitude.double } ?? .nan
          #expect(difference <= 1e-60, "\(formula) at \(z)")
        }
      }
    }
  }

  @Test(arguments: [
    ("1/z", 0.0), ("log(z)", 0), ("log(z)", -1), ("sqrt(z)", -1), ("z^-1", 0), ("z^0.5", -1),
    ("z^z", 0), ("(1/z)^0", 0), ("exp(-1/z^2)", 0), ("atan(1/z)", 0), ("sin(z)/z", 0),
    ("atanh(z)", 1),
    ("log1p(z)", -1), ("acosh(z)", 0.5), ("asin(z)", 2), ("max(1, 1/z)", 0), ("1/z > 0 ? 1 : 2", 0),
  ])
  func whatIsMissingStaysMissing(formula: String, z: Double) throws {
    let reading = Oracle(function: try Expression(formula)).reading(at: z)
    #expect(reading.value == nil && !reading.isDoubtful)
  }

  @Test(arguments: [
    ("1/3", 0.0, 1.0 / 3), ("sqrt(z)", 0, 0), ("z^0", 0, 1), ("floor(z)", -0.5, -1),
    ("z >= 1 ? 5 : 6", 1, 5), ("cbrt(z)", -8, -2), ("z^3", -2, -8), ("sinc(z)", 0, 1),
    ("erf(z)", 1, 0.8427007929497149), ("min(z, 2)", 3, 2),
  ])
  func valuesAreThose(formula: String, z: Double, value: Double) throws {
    let reading = Oracle(function: try Expression(formula)).reading(at: z)
    #expect(reading.value?.double == value && !reading.isDoubtful)
  }

  @Test(arguments: ["sin(z)^2 + cos(z)^2 > 1 ? 1 : 2", "1/(log(exp(z)) - z)", "floor(log(exp(z)))"])
  func decisionsOfRoundingAreDoubted(formula: String) throws {
    #expect(Oracle(function: try Expression(formula)).reading(at: 3).isDoubtful)
  }
}

import Testing

@testable import Activations

/// Limits at ±∞ of f and f′.
struct LimitTests {
  /// Formulas with the limits of f at −∞ and +∞ and those of f′, all of which are proved.
  private static let limits: [(formula: String, limits: [Double])] = [
    ("z^2 - z", [.infinity, .infinity, -.infinity, .infinity]),
    ("z^3-3*z", [-.infinity, .infinity, .infinity, .infinity]),
    ("z^4-z^2", [.infinity, .infinity, -.infinity, .infinity]),
    ("z^5-z", [-.infinity, .infinity, .infinity, .infinity]),
    ("gelu(z*3)-silu(z)", [0, .infinity, 0, 2]), ("(z^2-1)/(z-1)", [-.infinity, .infinity, 1, 1]),
    ("cos(z)-1+z^2/2", [.infinity, .infinity, -.infinity, .infinity]),
    ("sqrt(z^2+1)", [.infinity, .infinity, -1, 1]), ("sqrt(z^2+1)-z", [.infinity, 0, -2, 0]),
    ("sqrt(z^2)", [.infinity, .infinity, -1, 1]), ("cbrt(z^3)", [-.infinity, .infinity, 1, 1]),
    ("min(z,z^2,z^3)", [-.infinity, .infinity, .infinity, 1]),
    ("max(10*z, z)", [-.infinity, .infinity, 1, 10]), ("log(1+exp(z))", [0, .infinity, 0, 1]),
    ("(z+sqrt(z^2+4))/2", [0, .infinity, 0, 1]), ("log(cosh(z))", [.infinity, .infinity, -1, 1]),
    ("log(exp(z)+exp(-z))", [.infinity, .infinity, -1, 1]),
    ("0.5*(abs(z)+sqrt(z^2+4))", [.infinity, .infinity, -1, 1]),
    ("z*z/(1+abs(z))", [.infinity, .infinity, -1, 1]),
    ("(z^3)/(1+z^2)", [-.infinity, .infinity, 1, 1]),
    ("max(0,z)^2/(1+max(0,z))", [0, .infinity, 0, 1]), ("z^2/z", [-.infinity, .infinity, 1, 1]),
    ("1/(1+exp(-z))", [0, 1, 0, 0]), ("tanh(z)", [-1, 1, 0, 0]), ("sin(z)/z", [0, 0, 0, 0]),
  ]

  @Test(arguments: limits)
  func provesLimits(_ formula: String, _ limits: [Double]) throws {
    let function = try Expression(formula)
    let findings = [0, 1].flatMap { order in
      [Side.left, .right].map { function.limit(towards: $0, ofDerivative: order) }
    }
    #expect(findings.map(\.value) == limits.map { .value($0) }, "\(formula)")
    #expect(findings.allSatisfy { $0.evidence == .proved && $0.tolerance == nil }, "\(formula)")
  }

  @Test(arguments: [
    "sin(z)", "floor(z)-z", "z-floor(z)", "ceil(z)-floor(z-0.3)", "abs(z-floor(z)-0.5)", "z*sin(z)",
    "sqrt(abs(sin(z)))", "tan(z)", "sin(z)+cos(0.3*z)+1/z", "exp(sin(2*z)+1/z)", "sin(z)/tanh(z)",
    "max(sin(z),cos(z))*z^2", "sin(z) > 0.5 ? 1 : 2", "tanh(z*cos(z))", "z^2/(1+z)*sin(z)",
  ])
  func provesByStructureThatFunctionsOscillate(_ formula: String) throws {
    let function = try Expression(formula)
    for side in [Side.left, .right] {
      let finding = function.limit(towards: side, ofDerivative: 0)
      #expect(finding.value == Limit.none, "\(formula)")
      #expect(finding.evidence == .proved && finding.tolerance == nil, "\(formula)")
    }
  }

  @Test(arguments: ["cos(sqrt(abs(z)))", "sin(z)+floor(z)-z"])
  func findsByValuesThatFunctionsOscillate(_ formula: String) throws {
    let function = try Expression(formula)
    for side in [Side.left, .right] {
      let finding = function.limit(towards: side, ofDerivative: 0)
      #expect(finding.value == Limit.none, "\(formula)")
      #expect(finding.tolerance.map { $0 >= 0 && $0 < .infinity } == true, "\(formula)")
    }
  }

  @Test(arguments: ["sqrt(-z)", "log(-1-z^2)", "log(z-1)+sqrt(-z)", "acosh(-z)"])
  func decidesNothingWhereThereAreNoValues(_ formula: String) throws {
    #expect(try Expression(formula).limit(towards: .right, ofDerivative: 0).evidence == .undecided)
  }

  @Test(arguments: [
    "sin(z)^2+cos(z)^2", "log(abs(z))*0+tanh(z)", "z+sin(z)", "sin(z)/log(2+abs(z))",
    "max(sin(z),2)", "sin(z)*exp(-z)", "(2+sin(z))*z", "floor(z)-z+z", "sin(z)-sin(z)",
    "floor(0.9*sin(z)^2)", "z > 0 ? tanh(z) : sin(z)", "sin(z)^2*z^2+z^3",
  ])
  func doesNotCallLimitsOscillation(_ formula: String) throws {
    #expect(try Expression(formula).limit(towards: .right, ofDerivative: 0).value != Limit.none)
  }

  @Test func limitsThatAreNoDoublesAreEnclosed() throws {
    let finding = try Expression("atan(z)").limit(towards: .right, ofDerivative: 0)
    #expect(finding.value == .value(.pi / 2))
    #expect(finding.evidence == .encloses)
    #expect(finding.tolerance.map { $0 > 0 && $0 < 1e-15 } == true)
  }
}

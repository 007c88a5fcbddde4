import Testing

@testable import Activations

/// Whether functions are even or odd.
struct ParityTests {
  @Test(arguments: [
    ("z^2", Parity.even), ("z^3-3*z", .odd), ("abs(z)", .even), ("sin(z)*z", .even),
    ("tanh(z)/z", .even),
    ("exp(z)+exp(-z)", .even), ("(exp(z)-exp(-z))/(exp(z)+exp(-z))", .odd), ("max(z,-z)", .even),
    ("z/(1+abs(z))", .odd), ("sigmoid(z)+sigmoid(-z)", .even), ("abs(z) > 1 ? z : z^3", .odd),
    ("log(abs(z))", .even), ("cbrt(z)*floor(z^2)", .odd), ("1/z", .odd), ("sqrt(z^2-4)", .even),
    ("max(z,z^3)+min(z,z^3)", .odd), ("sinc(z)", .even), ("0*z", .even),
    ("erf(z)-atan(z)", .odd),
  ])
  func provesSymmetryByStructure(_ formula: String, _ parity: Parity) throws {
    let finding = try Expression(formula).parity(over: -10...10, at: [])
    #expect(finding.value == parity, "\(formula)")
    #expect(finding.evidence == .proved, "\(formula)")
  }

  @Test(arguments: [
    "z+1", "exp(z)", "relu(z)", "gelu(z)", "floor(z)", "sqrt(z)", "sin(z+0.001)", "z^2+1e-9*z",
  ])
  func provesAsymmetryByOneArgument(_ formula: String) throws {
    let finding = try Expression(formula).parity(over: -10...10, at: [])
    #expect(finding.value == Parity.none, "\(formula)")
    #expect(finding.evidence == .proved, "\(formula)")
  }

  @Test(arguments: [
    ("z > 0 ? z : -z", Parity.even), ("sigmoid(z)-0.5", .odd), ("softplus(z)-z/2", .even),
  ])
  func computesWhatStructureDoesNotShow(_ formula: String, _ parity: Parity) throws {
    let finding = try Expression(formula).parity(over: -10...10, at: [])
    #expect(finding.value == parity, "\(formula)")
    #expect((finding.tolerance ?? .infinity) < 1e-60, "\(formula)")
  }

  @Test(arguments: ["log(z-1)+sqrt(-z)", "log(-z^2-1)"])
  func decidesNothingOfAFunctionWithoutValues(_ formula: String) throws {
    #expect(try Expression(formula).parity(over: -10...10, at: []).evidence == .undecided)
  }

  @Test func valuesThatAreNotToldApartAreNotCalledEqual() throws {
    // Intervals do not know that no number is less than itself, so that they have both branches at z > 0.
    let formula = "atan(z) < (10*z <= z ? z*(z-2) : atan(z)) ? cbrt(z)*z : 1 + softplus(z+0.7)"
    #expect(try Expression(formula).parity(over: -10...10, at: []).evidence == .undecided)
  }
}

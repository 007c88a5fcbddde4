import Activations
import Foundation
import Testing

@testable import Documentation

struct StableFormsTests {
  @Test(arguments: StableForms.all.keys.sorted())
  func aStableFormIsTheFunction(name: String) throws {
    let form = try #require(StableForms.all[name])
    let function = try Catalogue.activation(named: name).init()
    let stable = try Activations.Expression(form.formula)
    for step in -600...600 {
      // Dense around 0, where differences cancel, and out to ±30, where exponentials do.
      let t = Double(step) / 600
      let z = 30 * t * t * t
      let (expected, found) = (function(z), stepByStep(stable, z))
      #expect(
        abs(found - expected) <= 5e-13 * abs(expected) + 1e-300,
        "\(name) at \(z): \(found), not \(expected)")
    }
  }

  /// Each operation rounded, as in any program: `Expression` itself gives the nearest double whatever its form is.
  private func stepByStep<S: Scalar>(_ function: Activations.Expression, _ z: S) -> S {
    function(z)
  }

  @Test func theSumsOfGELUAreZeroWhereThePagesSaySo() throws {
    let exact = try #require(StableForms.all["gelu"]).reason
    #expect(exact.contains("*z* < −5.6 in single") && exact.contains("*z* < −8.4 in double"))
    #expect(gelu(-5.6 as Float) == 0 && gelu(-5.5 as Float) != 0)
    #expect(gelu(-8.4) == 0 && gelu(-8.3) != 0)
    let tanhForm = try #require(StableForms.all["geluTanh"]).reason
    #expect(tanhForm.contains("*z* < −5.2 in single") && tanhForm.contains("*z* < −7.3 in double"))
    #expect(geluTanh(-5.2 as Float) == 0 && geluTanh(-5.1 as Float) != 0)
    #expect(geluTanh(-7.3) == 0 && geluTanh(-7.1) != 0)
  }

  /// 1 + erf(z/√2), in the precision of its argument.
  private func gelu(_ z: Float) -> Float { 1 + erf(z / Float(2).squareRoot()) }

  private func gelu(_ z: Double) -> Double { 1 + erf(z / 2.0.squareRoot()) }

  /// 1 + tanh(√(2/π) (z + 0.044715 z³)), in the precision of its argument.
  private func geluTanh(_ z: Float) -> Float {
    1 + tanh((2 / Float.pi).squareRoot() * (z + 0.044715 * z * z * z))
  }

  private func geluTanh(_ z: Double) -> Double {
    1 + tanh((2 / Double.pi).squareRoot() * (z + 0.044715 * z * z * z))
  }
}

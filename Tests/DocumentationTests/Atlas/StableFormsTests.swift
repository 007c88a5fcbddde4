import Activations
import Testing

@testable import Documentation

struct StableFormsTests {
  @Test(arguments: StableForms.all.keys.sorted())
  func aStableFormIsTheFunction(name: String) throws {
    let form = try #require(StableForms.all[name])
    let function = try Catalogue.activation(named: name).init()
    let stable = try Expression(form.formula)
    for step in -600...600 {
      // Dense around 0, where differences cancel, and out to ±30, where exponentials do.
      let t = Double(step) / 600
      let z = 30 * t * t * t
      let (expected, found) = (function(z), stable(z))
      #expect(
        abs(found - expected) <= 5e-13 * abs(expected) + 1e-300,
        "\(name) at \(z): \(found), not \(expected)")
    }
  }
}

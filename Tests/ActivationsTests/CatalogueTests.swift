import Activations
import Testing

struct CatalogueTests {
  @Test(arguments: ["sineReLU", "SineReLU", "sine-relu", "SINE_RELU", "sinerelu"])
  func namesMatchWhateverTheirSpelling(name: String) throws {
    #expect(try Catalogue.activation(named: name) == SineReLU.self)
  }

  @Test(arguments: [
    ("sinrelu", "sineReLU"), ("reul", "relu"), ("tahn", "tanh"), ("sigmiod", "sigmoid"),
  ])
  func aMisspeltNameIsAnsweredByTheNearest(written: String, nearest: String) {
    #expect(throws: ActivationError.unknownName(written, nearest: nearest)) {
      try Catalogue.activation(named: written)
    }
  }

  @Test func namesAreDistinct() {
    let names = Catalogue.all.map { $0.facts.name.lowercased() }
    #expect(Set(names).count == names.count)
  }

  @Test func aParameterIsChangedByName() throws {
    #expect(try SReLU().with("lower-threshold", -2).lowerThreshold == -2)
    #expect(
      throws: ActivationError.unknownParameter(
        "slope", function: "sReLU",
        known: [
          "lowerThreshold", "lowerSlope", "upperThreshold", "upperSlope",
        ])
    ) { try SReLU().with("slope", 1) }
    #expect(throws: ActivationError.self) { try SineReLU().with("epsilon", .nan) }
  }
}

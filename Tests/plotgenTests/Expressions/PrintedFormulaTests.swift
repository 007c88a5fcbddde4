import Activations
import Testing

/// The formula that is printed of a function, typed with the values of its parameters.
struct PrintedFormulaTests {
  @Test(arguments: Catalogue.all.indices)
  func givesTheFunction(place: Int) throws {
    let function = Catalogue.all[place].init()
    let outcome = try Plotgen.run(
      ["sample"] + function.commandLine + ["--from", "-3.7", "--to", "3.7", "--count", "6"])
    outcome.expectSuccess()
    // π in a formula is the double nearest to it.
    let tolerance = Catalogue.all[place].facts.formula.contains("π") ? 1e-14 : 0
    #expect(outcome.lines.count == 7)
    for line in outcome.lines.dropFirst() {
      let columns = line.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
      let z = try #require(columns[0])
      let expected = function.nearestValues(at: z).jet
      let all = [expected.value, expected.derivative, expected.secondDerivative]
      for (column, value) in zip(columns.dropFirst(), all) {
        let found = try #require(column)
        #expect(abs(found - value) <= tolerance * abs(value), "\(line)")
      }
    }
  }
}

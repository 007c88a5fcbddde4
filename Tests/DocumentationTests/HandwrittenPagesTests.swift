import Activations
import Foundation
import Results
import Testing

/// Numbers that hand-written pages state, against what they are.
struct HandwrittenPagesTests {
  @Test func theCitationNamesTheVersion() throws {
    let version = PackageVersion.current
    #expect(try text("CITATION.cff").contains("\nversion: \(version)\n"))
    #expect(try text("Docs/Cite.md").contains("version = {\(version)}"))
  }

  @Test func theFormsOfSineReLUDifferForPositiveArgumentsFromTheStatedParameterOn() throws {
    #expect(try text("Docs/SineReLU.md").contains("if *ε* is below 1.4956."))
    // One kink is proved, so the wave never meets the line again; with the larger parameter it is above the line.
    #expect(SineReLUMax(epsilon: 1.4955).properties(over: -10...10).features.count == 1)
    #expect(SineReLUMax(epsilon: 1.4957)(1.8637) > 1.8637)
  }

  @Test func noSlopeOfSineReLUIsSteeperThanTheGlossarySays() throws {
    #expect(try text("Docs/FAQ.md").contains("steeper than 0.036"))
    let slopes = try #require(
      SineReLU(epsilon: 0.025).properties(over: -10 ... -1e-9).derivativeRange.value)
    #expect(slopes.upperBound < 0.036 && slopes.lowerBound > -0.036 && slopes.upperBound > 0.035)
  }

  @Test func theApproximationsOfGELUAreAsFarOffAsThePageSays() throws {
    let page = try text("Docs/Compare.md")
    #expect(
      page.contains("the tanh form differs by less than 0.0005, the sigmoid form\nby up to 0.0203"))
    func error(_ approximation: some Activation) -> Double {
      (-8000...8000).map { abs(approximation(Double($0) / 1000) - GELU()(Double($0) / 1000)) }.max()
        ?? .nan
    }
    #expect(error(GELUTanh()) < 0.0005)
    #expect((0.02025...0.02035).contains(error(QuickGELU())))
  }

  private func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../")
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

@testable import Activations
import TestSupport
import Testing

/// What is stated about functions holds, as far as values of many bits at random arguments can tell.
///
/// `make test` takes a small sample, `make oracle` thousands of formulas and 10,000 arguments each.
struct OracleTests {
  /// Work is shared out in so many parts, so that processors share it too.
  private static let parts = 16

  /// Of what is compared, the greatest share that may stay open because rounding decides it.
  private static let openShare = 0.02

  @Test func theThoroughnessIsOneThatThereIs() {
    let cases = Thoroughness.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(
      Thoroughness.chosen != nil,
      "\(Thoroughness.variable) is “\(Thoroughness.typed ?? "")”; it can be \(cases)")
  }

  @Test(arguments: 0..<parts)
  func formulasAreWhatIsStated(part: Int) {
    var (checks, skipped) = (0, 0)
    for number in stride(from: part, to: OracleAmount.formulas, by: Self.parts) {
      let (text, function) = RandomFunctions.formula(number)
      let domain = RandomFunctions.domain(number)
      let report = Self.report(function, domain, seed: UInt64(number))
      Self.expectNone(report, "formula \(number), \(text) on \(domain)")
      checks += report.checks
      skipped += report.skipped
    }
    Self.expectFewOpen(checks, skipped)
  }

  @Test(arguments: 0..<parts)
  func theCatalogueIsWhatIsStated(part: Int) {
    var (checks, skipped) = (0, 0)
    for place in stride(from: part, to: Catalogue.all.count, by: Self.parts) {
      for number in 0...OracleAmount.parameters {
        // Without more the sample has each function once, with its defaults or with others.
        let choice = OracleAmount.parameters == 0 ? place % 2 : number
        let function = RandomFunctions.activation(place, choice)
        let domain = choice == 0 ? -10...10 : RandomFunctions.domain(place + choice)
        let report = Self.report(function, domain, seed: UInt64(place))
        let values = function.parameterValues.map { "\($0.name): \($0.value)" }
        Self.expectNone(report, "\(function.kind)(\(values.joined(separator: ", "))) on \(domain)")
        checks += report.checks
        skipped += report.skipped
      }
    }
    Self.expectFewOpen(checks, skipped)
  }

  private static func report(
    _ function: any ScalarFunction, _ domain: ClosedRange<Double>, seed: UInt64
  ) -> CheckReport {
    FactChecker.report(
      on: function, StatedFacts(function.properties(over: domain)), points: OracleAmount.points,
      seed: seed)
  }

  private static func expectNone(_ report: CheckReport, _ name: String) {
    let kinds = Dictionary(grouping: report.contradictions, by: \.kind)
    for (kind, all) in kinds.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      Issue.record("\(name): \(all.count) of \(kind), \(all[0].detail)")
    }
  }

  private static func expectFewOpen(_ checks: Int, _ skipped: Int) {
    #expect(checks > 0)
    #expect(Double(skipped) <= openShare * Double(checks), "\(skipped) of \(checks) open")
  }
}

import Foundation
import Testing

/// `plotgen inspect`.
struct InspectTests {
  /// The keys that every report has.
  private static let keys = [
    "continuity", "convexity", "deadFraction", "derivativeRange", "domain", "extrema", "features",
    "limits", "lipschitz", "meanUnderNormal", "monotonicity", "name", "parameters", "parity",
    "range",
    "secondMomentUnderNormal", "title", "undecided", "zeros",
  ]

  @Test func sineReLUIsRefutedToBeDifferentiable() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("inspect", "sineReLU", "--epsilon", "0.025")
      outcome.expectSuccess()
      let rows = outcome.lines.map { $0.split(separator: " ", omittingEmptySubsequences: true) }
      let text = rows.map { $0.joined(separator: " ") }
      #expect(text.contains("continuity discontinuous proved"))
      #expect(text.contains("features jump at 0, from -0.025 to 0, value -0.025 proved"))
      #expect(text.contains("limit at −∞ none: it oscillates computed, ±1e-03"))
      #expect(text.contains("zeros -8.639379797 proved"))
    }
  }

  @Test(arguments: [
    ["inspect", "gelu"], ["inspect", "--expression", "1/z"],
    ["inspect", "--expression", "sin(1/z)", "--from", "-1", "--to", "1"],
  ])
  func jsonHasEveryPropertyWithItsEvidence(arguments: [String]) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(arguments + ["--format", "json"])
      outcome.expectSuccess()
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(report.keys.sorted() == Self.keys)
      for key in ["continuity", "range", "lipschitz", "parity", "deadFraction"] {
        let finding = try #require(report[key] as? [String: Any])
        #expect(finding["value"] != nil && finding["domain"] != nil)
        let evidence = try #require(finding["evidence"] as? String)
        #expect(["proved", "computed", "undecided"].contains(evidence))
        #expect((finding["tolerance"] != nil) == (evidence == "computed"))
      }
    }
  }

  @Test func whatCannotBeInspectedIsRefused() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("inspect").expectRefusal(64, "name a function or give an --expression")
      try plotgen.run("inspect", "relu", "tanh").expectRefusal(64, "nexpected argument")
      try plotgen.run("inspect", "relu", "--from", "30").expectRefusal(64, "30 is not less than 10")
      try plotgen.run("inspect", "relu", "--from", "-1e308", "--to", "1e308")
        .expectRefusal(64, "may be at most")
      try plotgen.run("inspect", "celu", "--parameter", "alpha=-1")
        .expectRefusal(64, "alpha of celu must be greater than 0")
    }
  }
}

import Foundation
import Testing

/// `plotgen inspect`.
struct InspectTests {
  /// The keys that every report has.
  private static let keys = [
    "complete", "continuity", "convexity", "deadFraction", "definedOn", "derivativeRange", "domain",
    "evaluations", "extrema", "features", "limits", "lipschitz", "meanUnderNormal", "monotonicity",
    "name", "parameters", "parity", "precision", "range", "secondMomentUnderNormal", "seconds",
    "title",
    "undecided", "zeros",
  ]

  @Test func sineReLUIsRefutedToBeDifferentiable() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("inspect", "sineReLU", "--epsilon", "0.025")
      outcome.expectSuccess()
      let rows = outcome.lines.map { $0.split(separator: " ", omittingEmptySubsequences: true) }
      let text = rows.map { $0.joined(separator: " ") }
      #expect(text.contains("continuity discontinuous proved"))
      #expect(text.contains("features jump at 0, from -0.025 to 0, value -0.025 proved"))
      #expect(text.contains { $0.hasPrefix("limit at −∞ none: it oscillates proved") })
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
        #expect(["proved", "encloses", "computed", "undecided"].contains(evidence))
        if evidence == "computed" { #expect(finding["tolerance"] != nil) }
      }
    }
  }

  @Test func aRangeOfZerosIsRoundedInward() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("inspect", "--expression", "floor(20*z)", "--from=-1", "--to=1")
      outcome.expectSuccess()
      // floor(20 · 0.05) is 1.
      let row = try #require(outcome.lines.first { $0.hasPrefix("zeros") })
      #expect(row.contains("0 … 0.04999999999 "))
    }
  }

  @Test func theBudgetIsAFactorOfWork() throws {
    try Plotgen.inFolder { plotgen in
      let arguments = [
        "inspect", "--expression", "sin(1/z)", "--from", "-1", "--to", "1", "--format", "json",
      ]
      var evaluations: [Int] = []
      for budget in ["0.1", "1"] {
        let outcome = try plotgen.run(arguments + ["--budget", budget])
        outcome.expectSuccess()
        let report = try #require(
          try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        evaluations.append(try #require(report["evaluations"] as? Int))
      }
      #expect(evaluations[0] < evaluations[1])
      try plotgen.run("inspect", "relu", "--budget", "0").expectRefusal(
        64, "--budget must be a number above 0")
    }
  }

  @Test func whatCannotBeInspectedIsRefused() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("inspect").expectRefusal(64, "name a function, or give an --expression")
      try plotgen.run("inspect", "relu", "tanh").expectRefusal(64, "nexpected argument")
      try plotgen.run("inspect", "relu", "--from", "30").expectRefusal(64, "30 is not less than 10")
      try plotgen.run("inspect", "relu", "--from", "-1e308", "--to", "1e308")
        .expectRefusal(64, "may be at most")
      try plotgen.run("inspect", "celu", "--parameter", "alpha=-1")
        .expectRefusal(64, "alpha of celu must be greater than 0")
    }
  }
}

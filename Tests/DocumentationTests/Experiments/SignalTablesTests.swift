import ExperimentExamples
import Results
import Testing

@testable import Documentation

/// The tables of the pages about the protocol and about signals.
struct SignalTablesTests {
  private func text(_ name: String) throws -> String {
    try #require(SignalTables.all(SignalExample.results)[name])
  }

  private func cells(_ text: String) -> [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  @Test func withoutResultsTablesSayHowToGetThem() {
    for name in SignalTables.all(nil).names {
      #expect(SignalTables.all(nil)[name] == "*Not measured yet: run `make signals`.*")
    }
    for name in ProtocolTables.all(nil).names {
      #expect(ProtocolTables.all(nil)[name] == "*Not measured yet: run `experiments protocol`.*")
    }
  }

  @Test func sharesAreInPercent() throws {
    let rows = cells(try text("signals saturation"))
    #expect(rows.contains(["10", "25.0", "50.0", "0.5"]))
    #expect(
      cells(try text("signals weights"))[2] == ["LeNet-5", "Glorot", "2", "50.00", "49.80–50.20"])
  }

  @Test func gradientsAreThoseOfTheFirstLayer() throws {
    let rows = cells(try text("signals gradients"))
    #expect(rows[2] == ["ReLU", "He’s", "1.5", "1.5"])
    #expect(rows[3] == ["ReLU", "2 × He’s", "3", "3"])
  }

  @Test func fatesAreCounted() throws {
    #expect(cells(try text("signals fates"))[2] == ["1", "3", "2", "1", "1", "2"])
  }

  @Test func theProtocolShowsWhatTheProgramStates() throws {
    let relu = FunctionSetting(function: "relu", parameters: [:])
    let description = ProtocolDescription(
      networks: [
        .init(
          name: "lenet5",
          layers: [
            .init(words: "convolution of a kind", output: [28, 28, 6], parameters: 156),
            .init(words: "dropout 0.25", output: [1200], parameters: 0),
          ], validationShare: 0.05, runs: 7, epochs: 9, activations: [.init(relu, dense: nil)])
      ], settings: [.init("Batch", "64 examples")])
    let tables = ProtocolTables.all(description)
    #expect(cells(try #require(tables["protocol settings"]))[2] == ["Batch", "64 examples"])
    let lenet5 = try #require(tables["protocol lenet5"])
    #expect(cells(lenet5)[2] == ["convolution of a kind", "28 × 28 × 6", "156"])
    #expect(cells(lenet5)[3] == ["dropout 0.25", "1,200", "–"])
    #expect(lenet5.hasSuffix("Activations in the published set: ReLU."))
    let glance = try #require(tables["protocol networks"])
    #expect(
      glance.contains("convolution of a kind; dropout 0.25. It has 156 parameters. 5 % of the"))
    #expect(glance.contains("7 runs of 9 epochs"))
    #expect(tables["protocol fc"]?.hasPrefix("*Not measured yet") == true)
  }

  @Test func otherFormsStandBesideTheSineAsAControl() {
    func row(_ library: String, _ function: String, _ time: Double, ours: Double) -> PeerRow {
      PeerRow(
        function: function, operation: .forward, elements: 1 << 22, library: library,
        nanosecondsPerElement: Summary(samples: [time]),
        ratioToOurs: library == PeerRow.ours
          ? nil : Ratio(value: time / ours, lower: 0.9 * time / ours, upper: 1.1 * time / ours))
    }
    let text = FormTable.text([
      row("sinerelu", "sineReLU", 0.5, ours: 0.5), row("sinerelu", "sine", 0.4, ours: 0.4),
      row("torch_compiled_one_sine", "sineReLU", 1, ours: 0.5),
      row("numpy", "sineReLU", 3, ours: 0.5),
      row("numpy", "sine", 2, ours: 0.4),
    ])
    let rows = cells(text).dropFirst(2)
    #expect(rows.map { $0[0] } == ["sinerelu", "torch, compiled, one sine", "numpy"])
    #expect(rows.map { $0[1] } == ["0.500", "1.00", "3.00"])
    #expect(rows.map { $0[3] } == ["0.400", "–", "2.00"])
  }
}

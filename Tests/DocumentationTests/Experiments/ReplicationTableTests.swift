import ExperimentExamples
import Foundation
import Testing
import Words

@testable import Documentation
@testable import Results

/// The second implementation beside ours.
struct ReplicationTableTests {
  private let ours = ExperimentExample().set(.fc)

  /// Our runs, and runs of the second implementation of our first activation, with test accuracies from 0 to 1.
  private func results(theirs accuracies: [Double], epochs: Int? = nil) -> MeasuredResults {
    let (settings, hidden) = (ours.settings, ours.groups[0][0].hidden)
    let set = ReplicationSet(
      settings: .init(
        network: settings.network, dataSet: settings.dataSet, checksum: settings.checksum,
        trainingExamples: settings.trainingExamples,
        validationExamples: settings.validationExamples, testExamples: settings.testExamples,
        epochs: epochs ?? settings.epochs, batch: settings.batch,
        initialisation: settings.initialisation, optimiser: "Adam", seed: 1, sideBySide: 1),
      environment: .init(
        processor: "p", cores: 2, system: "s", python: "3", torch: "2", device: "processor",
        threads: 1),
      runs: accuracies.enumerated().map { index, accuracy in
        let score = TrainingScore(loss: 0.5, accuracy: accuracy)
        return .init(
          activation: hidden.activation, denseActivation: hidden.denseActivation, run: index + 1,
          bestEpoch: 1, test: score, lastTest: score,
          history: .init(
            trainingLoss: [], trainingAccuracy: [], validationLoss: [], validationAccuracy: []),
          secondsOfGroup: [])
      })
    return MeasuredResults(
      experiments: ExperimentExample().results,
      replication: ReplicationResults(command: "c", sets: [set]))
  }

  /// The cells of the only row.
  private func row(_ results: MeasuredResults) throws -> [String] {
    let lines = try #require(ReplicationTable.all(results)["replication"]).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("| `fc`") })
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func meansInPercentStandBesideEachOther() throws {
    let accuracies = ours.groups[0].map(\.test.accuracy)
    let mean = accuracies.reduce(0, +) / Double(accuracies.count)
    let cells = try row(results(theirs: [0.5, 0.75]))
    #expect(
      cells[2...5] == [
        "\(accuracies.count)", Notation.decimals(100 * mean, 2), "2", "62.50",
      ])
    #expect(cells[6].hasPrefix(Notation.decimals(100 * (mean - 0.625), 2) + " ("))
    // Means that are so far apart, or runs that differ so much, are not shown to be the same.
    #expect(try #require(Double(cells[7])) > 0.05)
  }

  @Test func setsOfOneMachineHaveOneLineAboutIt() throws {
    let one = results(theirs: [0.5])
    let set = try #require(one.replication?.sets.first)
    let both = MeasuredResults(
      experiments: one.experiments,
      replication: ReplicationResults(command: "c", sets: [set, set]))
    let lines = try #require(ReplicationTable.all(both)["replication"]).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("| `fc`") } == 2)
    #expect(lines.count { $0.contains("torch 2") } == 1)
  }

  @Test func aProbabilityIsNeverPrintedAs0() throws {
    let mean = ours.groups[0].map(\.test.accuracy).reduce(0, +) / Double(ours.groups[0].count)
    let cells = try row(results(theirs: Array(repeating: mean, count: 12)))
    #expect(cells[7] != "0.000" && cells[7] != "0.0000")
  }

  @Test func aSingleRunIsComparedWithNothing() throws {
    #expect(try row(results(theirs: [0.5]))[6...7] == ["–", "–"])
  }

  @Test func runsOfOtherSettingsAreNotCompared() {
    let other = results(theirs: [0.5, 0.75], epochs: ours.settings.epochs + 1)
    #expect(
      ReplicationTable.all(other)["replication"] == "*Not measured yet: run `make replication`.*")
  }
}

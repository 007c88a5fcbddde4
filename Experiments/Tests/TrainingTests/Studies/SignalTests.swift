import Activations
import Foundation
import Measurements
import Testing

@testable import Results
@testable import Training

@Suite struct SignalTests {
  @Test func largeWeightsSaturateAndSmallOnesDoNot() throws {
    let data = try SmallDataSet.read()
    let survey = SaturationSurvey(examples: data.training[0..<64])
    for bounded in [SaturationSurvey.Bounded.sigmoid, .tanh] {
      let rows = [0.01, 1, 100].map { survey.row(bounded, scale: $0, runs: 2, seed: 1) }
      for row in rows {
        #expect(row.histograms.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-3 })
        #expect(row.histograms.count == SaturationSurvey.depth)
      }
      #expect(rows[0].saturated.allSatisfy { $0 == 0 })
      #expect(rows[0].slopes.allSatisfy { $0 > 0.95 })
      #expect(rows[2].saturated.allSatisfy { $0 > 0.5 })
      // Almost binary: nearly all is in the first or the last part.
      let last = rows[2].histograms.last ?? []
      #expect((last.first ?? 0) + (last.last ?? 0) > 0.8)
    }
  }

  @Test func twiceTheWeightsMultiplyTheGradientOfReLULayerByLayer() throws {
    let data = try SmallDataSet.read()
    let survey = GradientSurvey(examples: data.training[0..<64])
    let usual = survey.row(ReLU(), .he, depth: 10, run: 1, seed: 1)
    let large = survey.row(ReLU(), .he, scale: 2, depth: 10, run: 1, seed: 1)
    #expect(large.norms[0] > 100 * usual.norms[0])
  }

  @Test(arguments: Architecture.allCases)
  func halfOfTheWeightsAreCut(_ architecture: Architecture) throws {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      architecture, functions: [HiddenFunctions(ReLU())], runs: 1...1, epochs: 1, seed: 1,
      threads: 1, runsAtOnce: 1)
    let job = try #require(try plan.jobs(data).first)
    for initialisation in Initialisation.allCases {
      #expect(abs(job.shareOfWeightsCutByReLU(initialisation) - 0.5) < 0.01)
    }
  }

  @Test func unitsAreFollowedFromTheStepBeforeTheFirst() throws {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      .lenet5, functions: [HiddenFunctions(ReLU())], runs: 1...1, epochs: 2, seed: 5, threads: 1,
      runsAtOnce: 1)
    let job = try #require(try plan.jobs(data).first)
    let fates = try UnitFateSurvey(examples: data.test).fates(of: job, on: data)
    let fresh = DeadUnitSurvey(examples: data.test).fresh(job, .glorot)
    #expect(fates == (try UnitFateSurvey(examples: data.test).fates(of: job, on: data)))
    let results = SignalResults(
      environment: Environment.current(flags: "", sources: []), command: "a test", dataSet: "small",
      examples: 1, width: 1, runs: 1, seed: 1, saturation: [], gradients: [], weights: [],
      fates: [fates])
    let text = String(decoding: try results.bytes(), as: UTF8.self)
    #expect(text.contains("\"units\" : 4704"))
    #expect(fresh.count == 4)
  }

  @Test func theCommittedProtocolIsThatOfTheCode() throws {
    let package = (0..<5).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let path = package.appending(path: "Docs/Data/protocol.json")
    let committed = try #require(FileManager.default.contents(atPath: path.path))
    // Written anew by 'experiments protocol'.
    #expect(try ProtocolDescription.current.bytes() == [UInt8](committed))
  }
}

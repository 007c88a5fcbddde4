import Activations
import Foundation
import Testing

@testable import Results
@testable import Training

/// One test at a time: OpenBLAS has one number of threads for the whole process, two threads round a product
/// differently from one, and the last test changes the number.
@Suite(.serialized) struct TrainingTests {
  private static func job(_ architecture: Architecture, epochs: Int) throws -> (
    TrainingJob, DataSet
  ) {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      architecture, functions: [HiddenFunctions(SineReLU(epsilon: 0.025))], runs: 1...1,
      epochs: epochs, seed: 5, threads: 1, runsAtOnce: 1)
    return (try #require(try plan.jobs(data).first), data)
  }

  @Test func smallNetworkLearnsSmallRealSet() throws {
    let (job, data) = try Self.job(.lenet5, epochs: 30)
    let run = try job.train(on: data, keptIn: nil)
    // One in ten by chance; 300 examples teach it to tell most clothes apart.
    #expect(run.test.accuracy > 0.6)
    #expect(run.history.trainingAccuracy.last ?? 0 > 0.8)
    #expect(run.history.trainingLoss.last ?? 9 < run.history.trainingLoss[0] / 3)
    // On one thread, what else the machine does is not counted.
    #expect(run.history.clock == .processor)
  }

  @Test(arguments: Architecture.allCases)
  func sameSeedGivesSameBits(_ architecture: Architecture) throws {
    let (job, data) = try Self.job(architecture, epochs: 1)
    let trainers = (0..<2).map { _ in job.trainer(training: data.training[0..<200]) }
    for trainer in trainers { try trainer.runEpoch(validation: data.test) }
    #expect(trainers[0].network.parameters.array == trainers[1].network.parameters.array)
    #expect(trainers[0].history.trainingLoss == trainers[1].history.trainingLoss)
  }

  @Test(arguments: [Architecture.fc, .lenet5])
  func resumedRunIsTheUninterruptedOne(_ architecture: Architecture) throws {
    let (job, data) = try Self.job(architecture, epochs: 4)
    let whole = try job.train(on: data, keptIn: nil)
    try TemporaryFolder.use { path in
      let folder = CheckpointFolder(path)
      for stop in [1, 3] {
        // In the middle of the next epoch.
        #expect(throws: TrainingError.interrupted) {
          try job.train(on: data, keptIn: folder) { progress in
            if progress.epochs == stop, progress.share > 0.4 { throw TrainingError.interrupted }
          }
        }
      }
      let resumed = try job.train(on: data, keptIn: folder)
      #expect(resumed.test == whole.test)
      #expect(resumed.lastTest == whole.lastTest)
      #expect(resumed.history.trainingLoss == whole.history.trainingLoss)
      #expect(resumed.history.validationLoss == whole.history.validationLoss)
      // What has ended is not done again.
      var isTrained = false
      let again = try job.train(on: data, keptIn: folder) { _ in isTrained = true }
      #expect(again == resumed)
      #expect(!isTrained)
    }
  }

  @Test func damagedCheckpointIsRefused() throws {
    let (job, data) = try Self.job(.lenet5, epochs: 1)
    try TemporaryFolder.use { path in
      _ = try job.train(on: data, keptIn: CheckpointFolder(path))
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      let file = URL(filePath: path).appending(path: try #require(names.first))
      #expect(names.count == 1)
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: file)
      #expect(
        throws: TrainingError.checkpointDamaged(
          path: file.path, reason: "its checksum is wrong")
      ) { try job.train(on: data, keptIn: CheckpointFolder(path)) }
    }
  }

  /// Only the activation may differ between runs that are compared.
  @Test func runsOfSameNumberBeginWithSameWeights() throws {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      .fc, functions: StandardFunctions.all(for: .fc), runs: 1...2, epochs: 1, seed: 5, threads: 1,
      runsAtOnce: 1)
    let weights = try plan.jobs(data).map {
      $0.trainer(training: data.training).network.parameters.array
    }
    #expect(Set(weights[..<8]).count == 1)
    #expect(Set(weights).count == 2)
  }

  @Test func imagesThatVanishAreRefused() throws {
    let tiny = Examples(
      shape: Shape(height: 11, width: 28, channels: 1),
      pixels: Array(repeating: 0, count: 11 * 28 * 40), labels: Array(repeating: 0, count: 40))
    let data = DataSet(name: "tiny", training: tiny, test: tiny)
    func plan(_ architecture: Architecture) -> TrainingPlan {
      TrainingPlan(
        architecture, functions: [HiddenFunctions(ReLU())], runs: 1...1, epochs: 1, seed: 1,
        threads: 1, runsAtOnce: 1)
    }
    #expect(
      throws: TrainingError.imagesTooSmall(network: "lenet5", height: 11, width: 28, least: 12)
    ) { try plan(.lenet5).jobs(data) }
    // Where something is left, it runs.
    let job = try #require(try plan(.convnet).jobs(data).first)
    #expect(try job.train(on: data, keptIn: nil).test.accuracy == 1)
    #expect(throws: TrainingError.tooFewExamples(training: 0, validation: 1)) {
      try plan(.fc).jobs(data.limited(to: 1))
    }
  }

  @Test func lossThatIsNoNumberEndsTheRun() throws {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      .fc, functions: [HiddenFunctions(try Expression("log(z)"))], runs: 1...1, epochs: 1,
      seed: 1, threads: 1, runsAtOnce: 1)
    let job = try #require(try plan.jobs(data).first)
    #expect(throws: TrainingError.lossNotFinite(run: job.name, epoch: 1)) {
      try job.train(on: data, keptIn: nil)
    }
  }

  @Test func gradientsAreTheSameOnTwoThreads() {
    let layers = Architecture.convnet.layers(ReLU(), dense: ReLU(), classes: 10)
      .map(GradientTests.narrower)
    let check = GradientCheck(
      Shape(height: 8, width: 8, channels: 1), layers, examples: 6, threads: 2)
    #expect(check.differences(ofCrossEntropy: true).gradients < 10 * GradientTests.tolerance)
  }
}

/// A folder that is there only for a while.
enum TemporaryFolder {
  static func use(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }
}

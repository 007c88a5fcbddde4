import Activations
import Testing

@testable import Results
@testable import Training

@Suite struct StudyTests {
  private static func job(_ architecture: Architecture, _ function: any NamedFunction) throws
    -> (TrainingJob, DataSet)
  {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      architecture, functions: [HiddenFunctions(function)], runs: 1...1, epochs: 1, seed: 5,
      threads: 1, runsAtOnce: 1)
    return (try #require(try plan.jobs(data).first), data)
  }

  /// Weights that are symmetric around 0 turn off half of the outputs, and the wave none.
  @Test(arguments: Initialisation.allCases)
  func freshReLUIsZeroHalfOfTheTime(_ initialisation: Initialisation) throws {
    let (relu, data) = try Self.job(.fc, ReLU())
    let survey = DeadUnitSurvey(examples: data.test)
    let layers = survey.fresh(relu, initialisation)
    #expect(layers.map(\.units) == [128, 256, 1024])
    for layer in layers {
      #expect(abs(layer.zeroOutputs - 0.5) < 0.05)
      #expect(layer.zeroOutputs == layer.zeroDerivatives)
      // Batch normalisation leaves no unit off for all examples.
      #expect(layer.off == 0 && layer.silent == 0)
    }
    let (wave, _) = try Self.job(.fc, SineReLU(epsilon: 0.025))
    #expect(survey.fresh(wave, initialisation).allSatisfy { $0.zeroDerivatives < 1e-3 })
  }

  @Test func unitsWithoutInputsAreOffForEveryExample() throws {
    let (job, data) = try Self.job(.lenet5, ReLU())
    let survey = DeadUnitSurvey(examples: data.test)
    // Some pixels are black in all images, and so is what is seen of them without biases.
    let layers = survey.fresh(job, .glorot)
    #expect(layers.count == 4)
    #expect(layers.allSatisfy { $0.off <= $0.zeroDerivatives && $0.off == $0.silent })
    #expect(layers[0].off > 0)
  }

  @Test func networksThatHaveEndedAreFoundAgain() throws {
    let (job, data) = try Self.job(.lenet5, ReLU())
    let survey = DeadUnitSurvey(examples: data.test)
    try TemporaryFolder.use { path in
      let folder = CheckpointFolder(path)
      #expect(try survey.trained(job, keptIn: folder) == nil)
      _ = try job.train(on: data, keptIn: folder)
      let layers = try #require(try survey.trained(job, keptIn: folder))
      #expect(layers.map(\.units) == [6 * 784, 16 * 100, 120, 84])
      let fates = layers.compactMap(\.fate)
      #expect(fates.map(\.formerlyOff) == survey.fresh(job, .glorot).map(\.off))
      for (fate, layer) in zip(fates, layers) {
        #expect(fate.stillOff <= min(fate.formerlyOff, layer.off))
      }
    }
  }

  /// What the article says of sigmoid, and what initialisation does about it for others.
  @Test func sigmoidsGradientVanishesWithDepth() throws {
    let data = try SmallDataSet.read()
    let survey = GradientSurvey(examples: data.training[0..<64])
    let sigmoid = survey.row(Sigmoid(), .glorot, depth: 20, run: 1, seed: 1)
    #expect(sigmoid.norms.count == 20)
    #expect(sigmoid.norms[0] < 1e-8 * (sigmoid.norms.last ?? 0))
    let relu = survey.row(ReLU(), .he, depth: 20, run: 1, seed: 1)
    #expect(relu.norms[0] > 0.1 * (relu.norms.last ?? .infinity))
  }

  @Test func productsAreThoseOfTheNetwork() throws {
    let (job, _) = try Self.job(.fc, ReLU())
    let products = DenseProducts(of: job.network(), examples: 128)
    let sizes = [784 * 128, 128 * 256, 256 * 1024, 1024 * 10]
    // Twice for a product and a sum; three products for each layer but the first, which has two.
    let terms = 3 * sizes.reduce(0, +) - sizes[0]
    #expect(products.operations == Double(2 * 128 * terms))
    products.form()
  }
}

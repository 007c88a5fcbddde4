import ArgumentParser
import CommandLineTools
import Measurements
import Training

/// What all surveys of networks are asked: how often, from which seed, and where the results go.
struct SurveyOptions: ParsableArguments {
  @OptionGroup var data: DataOptions

  @Option(help: ArgumentHelp("How many networks of each kind, with different initial weights.", valueName: "count"))
  var runs = 5

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed = 1

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    guard (1...1000).contains(runs) else {
      throw ValidationError("--runs must be between 1 and 1000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
  }

  /// Where the results are written.
  var results: ResultsRecord { ResultsRecord(folder: output) }

  /// The data set, and the batch on which networks are looked at before the first step.
  ///
  /// - Throws: What reading the data throws, and an error in a build that is not optimised.
  func prepared() throws -> (data: DataSet, batch: Examples) {
    try DebugBuild.refuse()
    Interruption.listen()
    LinearAlgebra.use(threads: 1)
    let data = try data.dataSet()
    return (data, data.training[0..<min(Trainer.batch, data.training.count)])
  }
}

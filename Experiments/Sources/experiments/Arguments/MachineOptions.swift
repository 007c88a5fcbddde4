import ArgumentParser
import Foundation
import Training

/// How the processors are used.
struct MachineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads work on a run. (default: the processors, shared by the runs at once)",
      valueName: "count"))
  var threads: Int?

  @Option(help: ArgumentHelp("How many runs go on at the same time.", valueName: "count"))
  var runsAtOnce = 1

  func validate() throws {
    for (name, count) in [("threads", threads ?? 1), ("runs-at-once", runsAtOnce)]
    where !(1...1024).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1024")
    }
  }

  /// How many threads work on a run.
  var threadsPerRun: Int {
    threads ?? max(1, ProcessInfo.processInfo.activeProcessorCount / runsAtOnce)
  }

  /// Tells the library that multiplies matrices.
  func apply() { LinearAlgebra.use(threads: threadsPerRun) }
}

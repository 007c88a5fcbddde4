import ArgumentParser
import Foundation
import Training

/// How the processors are used.
struct MachineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads work on a run. (default: 1, or all processors for a single run)",
      valueName: "count"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "How many runs go on at the same time. (default: the processors, or 1 with several --threads)",
      valueName: "count"))
  var runsAtOnce: Int?

  func validate() throws {
    for (name, count) in [("threads", threads ?? 1), ("runs-at-once", runsAtOnce ?? 1)]
    where !(1...1024).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1024")
    }
    // The library has one pool of threads, for which runs would wait.
    if (threads ?? 1) > 1, (runsAtOnce ?? 1) > 1 {
      throw ValidationError(
        "either a run has several --threads, or there are several --runs-at-once")
    }
  }

  /// How the processors are shared by so many runs.
  func sharing(among runs: Int) -> (threads: Int, runsAtOnce: Int) {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let atOnce = runsAtOnce ?? ((threads ?? 1) > 1 ? 1 : min(runs, processors))
    return (threads ?? (atOnce > 1 ? 1 : processors), atOnce)
  }

  /// One thread, and as many as there are processors.
  static var oneAndAll: [Int] {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    return processors > 1 ? [1, processors] : [1]
  }
}

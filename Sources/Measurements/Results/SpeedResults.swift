/// How long activations take: what `Docs/Data/measurements.json` holds.
public struct SpeedResults: Encodable, Hashable, Sendable {
  /// One run for each build that was measured, in the order of ``Build``.
  public let runs: [SpeedRun]

  /// Creates results from runs in any order; at most one for each build.
  public init(runs: [SpeedRun]) {
    self.runs = Build.allCases.flatMap { build in runs.filter { $0.build == build } }
  }

  /// The run of a build, if it was measured.
  public func run(of build: Build) -> SpeedRun? { runs.first { $0.build == build } }

  /// The results with a run in place of the one of the same build.
  public func replacing(_ run: SpeedRun) -> SpeedResults {
    SpeedResults(runs: runs.filter { $0.build != run.build } + [run])
  }
}

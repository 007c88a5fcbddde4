import class Foundation.ProcessInfo

/// How many cases are tried by tests that could try more: the environment variable `SINERELU_TESTS` says.
public enum Thoroughness: String, CaseIterable, Sendable {
  /// What `make test` takes.
  case usual

  /// What `.ci/run` takes, before a change goes in.
  case thorough

  /// What `make oracle` takes, for minutes.
  case exhaustive

  /// The name of the environment variable.
  public static let variable = "SINERELU_TESTS"

  /// The value of the environment variable, if there is one.
  public static let typed = ProcessInfo.processInfo.environment[variable]

  /// What applies to this run; nil if the environment variable is neither missing nor one of the cases.
  public static let chosen = typed.map { Thoroughness(rawValue: $0) } ?? .usual

  /// The number of cases in this run.
  ///
  /// - Parameters:
  ///   - usual: The number that finds what a change is likely to break.
  ///   - thorough: The number in `.ci/run`; `usual` if it is left out.
  ///   - exhaustive: The number in `make oracle`; `thorough` if it is left out.
  public static func count(_ usual: Int, thorough: Int? = nil, exhaustive: Int? = nil) -> Int {
    switch chosen {
    case .usual, nil: usual
    case .thorough: thorough ?? usual
    case .exhaustive: exhaustive ?? thorough ?? usual
    }
  }
}

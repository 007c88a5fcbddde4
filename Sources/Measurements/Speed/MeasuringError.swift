/// Why speed could not be measured.
public enum MeasuringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program was built without optimisation.
  case debugBuild

  /// However often a kernel ran, the clock showed no later time.
  case clockStandsStill(function: String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .debugBuild:
      "measuring failed: this is a debug build, whose times say nothing; build with '-c release'"
    case .clockStandsStill(let function):
      "measuring \(function) failed: the clock stands still; measure on another machine"
    }
  }
}

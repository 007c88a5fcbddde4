import Results

/// The reason why a peer could not be measured: the peer, the request and the cause.
public enum PeerError: Error, Hashable, Sendable {
  /// Its process could not be started.
  case cannotStart(peer: String, cause: String)

  /// Its process ended before it answered.
  case ended(peer: String, request: String, lastLine: String?)

  /// Its answer was none to the request.
  case malformed(peer: String, request: String, answer: String)

  /// It did not answer in time.
  case timedOut(peer: String, request: String, seconds: Double)

  /// It said that it could not do what was asked.
  case refused(peer: String, request: String, cause: String)

  /// Its value is not ours, so that a comparison of times would say nothing.
  case disagrees(
    peer: String, function: String, operation: Operation, input: Float, ours: Float,
    theirs: Double)

  /// A program that draws a figure failed.
  case failed(program: String, cause: String)

  /// A file for the peers could not be written.
  case cannotWrite(file: String, cause: String)

  /// Not one of those that were named can be measured.
  case noneLeft(names: [String], reason: String)

  /// The program was built without optimisation, so that its times say nothing.
  case debugBuild
}

extension PeerError: CustomStringConvertible {
  /// One line: the peer, the step, the cause, and where it helps, what to do.
  public var description: String {
    switch self {
    case .cannotStart(let peer, let cause):
      "\(peer): starting its process failed: \(cause); run 'make measure-peers', which installs it"
    case .ended(let peer, let request, let lastLine):
      "\(peer): its process ended at '\(request)'" + (lastLine.map { ": \($0)" } ?? "")
    case .malformed(let peer, let request, let answer):
      "\(peer): its answer to '\(request)' cannot be read: \(answer)"
    case .timedOut(let peer, let request, let seconds):
      "\(peer): no answer to '\(request)' within \(seconds) s"
    case .refused(let peer, let request, let cause):
      "\(peer): '\(request)' failed: \(cause)"
    case .disagrees(let peer, let function, let operation, let input, let ours, let theirs):
      "\(peer): \(operation.rawValue) of \(function) at \(input) is \(theirs) there and \(ours) here, "
        + "so it is another function and not timed; mend its formula or its parameters"
    case .failed(let program, let cause):
      "\(program): drawing a figure failed: \(cause)"
    case .cannotWrite(let file, let cause):
      "\(file): writing it for the peers failed: \(cause)"
    case .noneLeft(let names, let reason):
      "\(names.joined(separator: ", ")): none of them can be measured: \(reason); "
        + "run 'make measure-peers', which sets up their Python"
    case .debugBuild: "\(MeasuringError.debugBuild)"
    }
  }
}

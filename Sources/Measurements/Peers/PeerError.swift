/// Why a peer could not be measured: which one, at what, and the cause.
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

  /// The program was built without optimisation, so that its times say nothing.
  case debugBuild
}

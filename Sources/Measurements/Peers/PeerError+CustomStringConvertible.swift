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
    case .debugBuild: "\(MeasuringError.debugBuild)"
    }
  }
}

import Foundation
import Results

/// The peers that can be measured, and those that cannot.
package struct PeerGroup {
  /// The libraries that evaluate functions of arrays.
  package static let libraries = ["numpy", "jax", "torch"]

  /// The same libraries with SineReLU as one sine, and torch compiled.
  package static let forms =
    libraries + [
      "numpy_one_sine", "jax_one_sine", "torch_one_sine", "torch_compiled",
      "torch_compiled_one_sine",
    ]

  /// The functions that these have: SineReLU, and the sine as a control, which has one form only.
  package static let functionsOfForms: Set<String> = ["sineReLU", "sine"]

  /// The tools that draw figures.
  package static let tools = ["matplotlib", "gnuplot"]

  /// The processes of those that are there, in the order in which they were named.
  package let processes: [PeerProcess]

  /// Their names, versions and settings.
  package let peers: [Peer]

  /// Those that are not there, and why.
  package let leftOut: [MissingPeer]

  /// Starts peers, and asks each for its version.
  ///
  /// - Parameters:
  ///   - names: Their names in `Python/serve.py`.
  ///   - python: The Python of the environment that `Python/prepare.py` has filled.
  ///   - script: Where `Python/serve.py` is.
  ///   - folder: An existing folder for what they write while they run.
  /// - Throws: `PeerError` if Python does not start, or a peer is silent or answers nonsense.
  package init(
    _ names: [String], python: String, script: String, folder: URL
  ) throws(PeerError) {
    var (processes, peers, leftOut): ([PeerProcess], [Peer], [MissingPeer]) = ([], [], [])
    for name in names {
      let process = try PeerProcess(name: name, command: [python, script, name], folder: folder)
      do {
        let greeting = try process.ask(.hello, for: PeerAnswer.Greeting.self)
        peers.append(Peer(name: name, version: greeting.version, settings: greeting.settings))
        processes.append(process)
      } catch .refused(_, _, let cause) {
        leftOut.append(MissingPeer(name: name, reason: cause))
      } catch .ended(_, _, let line) {
        // A library built for another processor ends the process that loads it.
        leftOut.append(
          MissingPeer(name: name, reason: line ?? "its process ends when it is loaded"))
      }
    }
    (self.processes, self.peers, self.leftOut) = (processes, peers, leftOut)
  }
}

extension PeerGroup {
  /// Refuses to go on without a single peer: such results would only take the place of better ones.
  ///
  /// - Throws: `PeerError.noneLeft`.
  package func requireOne() throws(PeerError) {
    guard processes.isEmpty else { return }
    throw .noneLeft(
      names: leftOut.map(\.name), reason: leftOut.first?.reason ?? "none was named")
  }
}

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
    peer: String, function: String, operation: Results.Operation, input: Float, ours: Float,
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

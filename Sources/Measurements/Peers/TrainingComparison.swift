import Foundation
import Results

/// Epochs of the fully connected network here and in a framework, in turns.
public struct TrainingComparison {
  private let group: PeerGroup

  private var processes: [PeerProcess] { group.processes }

  /// Starts the frameworks that can train.
  ///
  /// - Parameters:
  ///   - python: The Python of the environment that `Python/prepare.py` has filled.
  ///   - script: Where `Python/serve.py` is.
  ///   - folder: An existing folder for what they write while they run.
  /// - Throws: `PeerError` if Python does not start, a framework is silent or answers nonsense, or none is there.
  public init(python: String, script: String, folder: URL) throws(PeerError) {
    group = try PeerGroup(["torch_training"], python: python, script: script, folder: folder)
    try group.requireOne()
  }

  /// The frameworks as results describe them, and those that should be there and are not.
  public var peers: (found: [Peer], leftOut: [MissingPeer]) {
    (
      group.peers.map {
        Peer(name: Self.name(of: $0.name), version: $0.version, settings: $0.settings)
      },
      group.leftOut.map { MissingPeer(name: Self.name(of: $0.name), reason: $0.reason) }
    )
  }

  /// The name of such a peer in results.
  private static func name(of peer: String) -> String { peer.replacing("_training", with: "") }

  /// The rows of one function: ours, then those of the frameworks.
  ///
  /// - Parameters:
  ///   - function: The activation.
  ///   - rounds: How many epochs of each; one more before them is not counted.
  ///   - ours: Does one epoch of ours, and gives the seconds that it took.
  /// - Throws: `PeerError` if a framework fails, or what `ours` throws.
  public func rows(
    of function: FunctionSetting, rounds: Int, ours: () throws -> Double
  ) throws -> [TrainingSpeedRow] {
    var samples = [[Double]](repeating: [], count: processes.count + 1)
    for round in 0...rounds {
      var seconds = [try ours()]
      for process in processes {
        seconds.append(
          try process.ask(.epoch(function), for: PeerAnswer.Seconds.self).seconds)
      }
      guard round > 0 else { continue }
      for index in samples.indices { samples[index].append(seconds[index]) }
    }
    return samples.enumerated().map { index, times in
      TrainingSpeedRow(
        library: index == 0 ? PeerRow.ours : Self.name(of: processes[index - 1].name),
        activation: function, secondsPerEpoch: Summary(samples: times),
        ratioToOurs: index == 0 ? nil : Ratio(of: times, to: samples[0]))
    }
  }

  /// Has the frameworks read the data set.
  ///
  /// - Parameters:
  ///   - folder: The folder of the data set.
  ///   - examples: How many examples they learn from, the first ones.
  /// - Throws: `PeerError` if one cannot.
  public func prepare(folder: String, examples: Int, threads: Int) throws(PeerError) {
    for process in processes {
      let request = PeerRequest.training(folder: folder, examples: examples, threads: threads)
      let answer = try process.ask(request, for: PeerAnswer.Count.self)
      guard answer.count == examples else {
        throw .malformed(
          peer: process.name, request: request.subject, answer: "\(answer.count) examples")
      }
    }
  }
}

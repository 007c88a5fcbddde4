import Foundation
import Results
import Words

/// What stands under a table: where its numbers come from, and how to get them again.
enum Provenance {
  /// The machine, the system, the compiler with its flags, the commit and the command.
  static func text(_ environment: Environment, command: String) -> String {
    let memory = Notation.measured(Double(environment.memory) / Double(1 << 30))
    let cores = environment.cores == 1 ? "1 core" : "\(environment.cores) cores"
    let flags = environment.flags.isEmpty ? "no flags" : "flags \(Code.span(environment.flags))"
    let details = environment.details.map { " (\($0))" } ?? ""
    return """
      \(environment.processor)\(details), \(cores), \(memory) GiB; \(environment.system); \
      \(environment.swift), \(flags); commit \(Code.span(environment.commit)). \
      Made by \(Code.span(command)).
      """
  }

  /// The same with who the peers are, and who is missing and why.
  static func text(_ results: PeerResults) -> String {
    text(
      peers: results.peers, leftOut: results.leftOut, results.environment,
      command: results.command)
  }

  /// The same about some peers.
  static func text(
    peers: [Peer], leftOut: [MissingPeer], _ environment: Environment, command: String
  ) -> String {
    let peers = peers.map { peer in
      "\(peer.name) \(peer.version)" + (peer.settings.isEmpty ? "" : " (\(peer.settings))")
    }.joined(separator: ", ")
    let missing = leftOut.map { "\($0.name) (\($0.reason))" }.joined(separator: ", ")
    let sentences = [
      peers.isEmpty ? nil : "Peers: \(peers).", missing.isEmpty ? nil : "Left out: \(missing).",
      text(environment, command: command),
    ]
    return sentences.compactMap(\.self).joined(separator: " ")
  }
}

extension Ratio {
  /// The estimate and its interval, with ≈ before it where no difference was seen.
  var words: String {
    "\(isWithinNoise ? "≈ " : "")\(Notation.measured(value)) "
      + "(\(Notation.measured(lower))–\(Notation.measured(upper)))"
  }

  /// The ratio of the baseline to the subject.
  var inverse: Ratio { Ratio(value: 1 / value, lower: 1 / upper, upper: 1 / lower) }
}

extension [Ratio] {
  /// Those whose whole interval is below 1.
  var below: [Ratio] { filter { $0.upper < 1 } }

  /// Those whose whole interval is above 1.
  var above: [Ratio] { filter { $0.lower > 1 } }

  /// The root of the product of all, in their order; there is at least one.
  var geometricMean: Double {
    exp(map { log($0.value) }.reduce(0, +) / Double(count))
  }
}

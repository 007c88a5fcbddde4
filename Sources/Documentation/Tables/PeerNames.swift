import Results

/// What stands under tables of peers: who they are, who is missing and why, and where it was measured.
enum PeerNames {
  /// The words.
  static func text(_ results: PeerResults) -> String {
    text(
      peers: results.peers, leftOut: results.leftOut, results.environment,
      command: results.command)
  }

  /// The words about some peers, those that are missing, and where they were measured.
  static func text(
    peers: [Peer], leftOut: [MissingPeer], _ environment: Environment, command: String
  ) -> String {
    let peers = peers.map { peer in
      "\(peer.name) \(peer.version)" + (peer.settings.isEmpty ? "" : " (\(peer.settings))")
    }.joined(separator: ", ")
    let missing = leftOut.map { "\($0.name) (\($0.reason))" }.joined(separator: ", ")
    let sentences = [
      peers.isEmpty ? nil : "Peers: \(peers).", missing.isEmpty ? nil : "Left out: \(missing).",
      Provenance.text(environment, command: command),
    ]
    return sentences.compactMap(\.self).joined(separator: " ")
  }
}

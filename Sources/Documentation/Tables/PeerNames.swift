import Measurements

/// What stands under tables of peers: who they are, who is missing and why, and where it was measured.
enum PeerNames {
  /// The words.
  static func text(_ results: PeerResults) -> String {
    let peers = results.peers.map { peer in
      "\(peer.name) \(peer.version)" + (peer.settings.isEmpty ? "" : " (\(peer.settings))")
    }.joined(separator: ", ")
    let missing = results.leftOut.map { "\($0.name) (\($0.reason))" }.joined(separator: ", ")
    let sentences = [
      peers.isEmpty ? nil : "Peers: \(peers).", missing.isEmpty ? nil : "Left out: \(missing).",
      Provenance.text(results.environment, command: results.command),
    ]
    return sentences.compactMap(\.self).joined(separator: " ")
  }
}

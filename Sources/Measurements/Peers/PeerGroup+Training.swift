extension PeerGroup {
  /// Those that train, as results describe them.
  public var trainingPeers: [Peer] {
    peers.map {
      Peer(
        name: TrainingComparison.name(of: $0.name), version: $0.version, settings: $0.settings)
    }
  }

  /// Those that should train and are not there.
  public var missingTrainingPeers: [MissingPeer] {
    leftOut.map {
      MissingPeer(name: TrainingComparison.name(of: $0.name), reason: $0.reason)
    }
  }
}

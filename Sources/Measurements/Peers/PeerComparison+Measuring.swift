extension PeerComparison {
  /// The rows of one function: ours, then those of the peers that have it.
  func measure(
    _ function: ComparedFunction, _ owners: [PeerProcess], on bench: Workbench,
    order generator: inout SplitMix64
  ) throws(PeerError) -> [PeerRow] {
    let participants: [PeerProcess?] = [nil] + owners
    var samples = [[Double]](repeating: [], count: participants.count)
    for _ in 0..<rounds {
      for index in generator.shuffled(Array(participants.indices)) {
        let seconds =
          if let peer = participants[index] { try self.seconds(of: function, peer) } else {
            seconds(of: function.kernel, on: bench)
          }
        samples[index].append(seconds * 1e9 / Double(repetitions) / Double(bench.elements))
      }
    }
    return zip(participants, samples).map { peer, times in
      PeerRow(
        function: function.kernel.function, operation: function.kernel.operation,
        elements: bench.elements, library: peer?.name ?? PeerRow.ours,
        nanosecondsPerElement: Summary(samples: times),
        ratioToOurs: peer == nil ? nil : Ratio(of: times, to: samples[0]))
    }
  }

  /// The seconds of one block of a peer's.
  private func seconds(
    of function: ComparedFunction, _ peer: PeerProcess
  ) throws(PeerError) -> Double {
    let request = PeerRequest.time(function.function, repetitions: repetitions)
    return try peer.ask(request, for: PeerAnswer.Seconds.self).seconds
  }

  /// The seconds of one block of ours, in which too the first pass is not timed.
  private func seconds(of kernel: Kernel, on bench: Workbench) -> Double {
    bench.run(kernel, repeats: 1)
    return ContinuousClock().measure { bench.run(kernel, repeats: repetitions) } / .seconds(1)
  }
}

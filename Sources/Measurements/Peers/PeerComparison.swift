import Foundation

/// Times our functions and the peers' on the same array, by turns.
///
/// First every peer's values are held against ours. Then, for one function after another, each round
/// times one block of ours and one of each peer's in random order, so that a ratio compares
/// neighbouring moments.
public struct PeerComparison {
  /// How many rounds each function is measured in.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  public var rounds = 17

  /// The passes over the array in a block, after one that is not timed.
  public var repetitions = 1

  /// Where the random order begins.
  public var seed: UInt64 = 1

  /// How many arguments are evaluated by both before anything is timed.
  var checkedCount = 400

  /// Whether this is a build without optimisation, whose times say nothing.
  var isDebugBuild = DebugBuild.isThis

  let peers: [PeerProcess]

  /// Creates a comparison with the usual settings.
  ///
  /// - Parameter peers: Processes of libraries.
  public init(_ peers: [PeerProcess]) { self.peers = peers }

  /// The rows of all functions that at least one peer has: ours, then those of the peers.
  ///
  /// - Parameters:
  ///   - functions: The functions with our code.
  ///   - workload: The array, of at least 2²⁰ elements if it shall not fit into caches.
  ///   - folder: An existing folder for the array's file.
  ///   - progress: Told, before each function and at the end, how many are done, of how many, and the
  ///     name of the one that comes next.
  /// - Throws: `PeerError` if a peer fails or has another function under the name of ours, or this is
  ///   a debug build.
  public func rows(
    of functions: [ComparedFunction], on workload: Workload, folder: URL,
    progress: (_ done: Int, _ total: Int, _ next: String?) -> Void = { _, _, _ in }
  ) throws(PeerError) -> [PeerRow] {
    if isDebugBuild { throw .debugBuild }
    try share(workload.z, in: folder)
    let shared = try shared(functions)
    let inputs = Array(workload.z.prefix(checkedCount))
    for (function, owners) in shared {
      for owner in owners { try Agreement.check(function, of: owner, at: inputs) }
    }
    let bench = Workbench(workload)
    var generator = SplitMix64(seed: seed)
    var rows: [PeerRow] = []
    for (done, (function, owners)) in shared.enumerated() {
      progress(done, shared.count, function.kernel.function)
      rows += try measure(function, owners, on: bench, order: &generator)
    }
    progress(shared.count, shared.count, nil)
    return rows
  }
}

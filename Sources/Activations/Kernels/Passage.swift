import CStores

/// The way of results past the caches, for arrays that these could not keep.
///
/// An ordinary store first reads what it overwrites into the cache; this one does not, which halves the time of what does
/// little else. A block of results is computed in the first cache, and moved from there.
@usableFromInline
struct Passage {
  /// From how many results on it is taken: 8 MiB, with the numbers 16, are more than most processors keep.
  @inlinable
  static var leastCount: Int { 1 << 21 }

  /// Where a block is computed.
  @usableFromInline let block: UnsafeMutableBufferPointer<Float>

  /// Makes room for a block, until it is closed.
  @usableFromInline
  init(_ blockLength: Int) { block = .allocate(capacity: blockLength) }

  /// Moves as much of the block as there is room for.
  @usableFromInline
  func move(to results: UnsafeMutableBufferPointer<Float>) {
    guard let from = block.baseAddress, let to = results.baseAddress else { return }
    store_past_caches(from, to, results.count)
  }

  /// Lets other threads see what was moved, and gives the room back.
  @usableFromInline
  func close() {
    store_fence()
    block.deallocate()
  }
}

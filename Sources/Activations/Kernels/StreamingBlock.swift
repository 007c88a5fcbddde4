import CStores

/// A block of results that is computed in the first cache and then stored past the caches (streaming stores), for
/// arrays that the caches could not keep.
///
/// An ordinary store first reads what it overwrites into the cache. A streaming store does not, which halves the time of
/// a function that computes little.
@usableFromInline
struct StreamingBlock {
  /// The least count of results for which it is used: 8 MiB of results and 8 MiB of numbers are more than the second
  /// cache of most processors.
  @inlinable
  static var leastCount: Int { 1 << 21 }

  /// Where the block is computed.
  @usableFromInline let results: UnsafeMutableBufferPointer<Float>

  /// Allocates memory for a block; ``close()`` frees it.
  @usableFromInline
  init(capacity: Int) { results = .allocate(capacity: capacity) }

  /// Stores the first results in `target`, as many as it has.
  @usableFromInline
  func store(to target: UnsafeMutableBufferPointer<Float>) {
    guard let from = results.baseAddress, let to = target.baseAddress else { return }
    store_past_caches(from, to, target.count)
  }

  /// Makes what was stored visible to other threads, and frees the memory.
  @usableFromInline
  func close() {
    store_fence()
    results.deallocate()
  }
}

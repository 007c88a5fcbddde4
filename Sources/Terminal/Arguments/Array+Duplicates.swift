extension Array {
  /// The elements without those whose key an earlier one has: what is named twice is done once.
  package func removingDuplicates<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

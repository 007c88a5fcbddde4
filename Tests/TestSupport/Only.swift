extension Collection {
  /// The element of a collection that has no other; nil if it has none or several.
  package var only: Element? { count == 1 ? first : nil }
}

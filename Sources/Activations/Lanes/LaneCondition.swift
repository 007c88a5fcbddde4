/// What a comparison of lanes gives.
@usableFromInline
struct LaneCondition<Doubt: Sendable>: Sendable {
  /// Whether the comparison holds; it fails for NaN.
  @usableFromInline var holds: Bool

  /// All ones if what was compared may be wrong, else 0.
  @usableFromInline var doubt: Doubt

  /// Creates the outcome of a comparison.
  @inlinable @inline(__always)
  init(holds: Bool, doubt: Doubt) {
    self.holds = holds
    self.doubt = doubt
  }
}

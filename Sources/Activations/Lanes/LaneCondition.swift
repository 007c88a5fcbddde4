/// What a comparison of lanes gives.
struct LaneCondition<Doubt: Sendable>: Sendable {
  /// Whether the comparison holds; it fails for NaN.
  var holds: Bool

  /// All ones if what was compared may be wrong, else 0.
  var doubt: Doubt
}

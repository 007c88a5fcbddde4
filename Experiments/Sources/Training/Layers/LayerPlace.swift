/// Where a layer stands in its network.
struct LayerPlace {
  /// How many layers come before.
  var index = 0

  /// Where its parameters begin among those of the network.
  var parameters = 0

  /// Where its statistics begin among those of the network.
  var statistics = 0
}

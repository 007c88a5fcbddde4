/// How an axis maps its values to distances.
public enum ScaleType: Hashable, Sendable {
  /// Equal differences are equally far apart.
  case linear

  /// Equal ratios are equally far apart; all values are greater than 0.
  case logarithmic

  /// Names, which may hold markup, are evenly spaced, the one with index i at the value i.
  ///
  /// They run from left to right on a horizontal axis and from top to bottom on a vertical one.
  case categories([String])
}

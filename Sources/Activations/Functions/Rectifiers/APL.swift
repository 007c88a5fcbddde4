/// max(0, z) + a max(0, b − z), the adaptive piecewise linear unit with one hinge.
///
/// The source sums any number of such hinges. The slope and the hinge are learned; they begin at 0.2 and
/// 0.5 in Echo for PyTorch, at 0 and 0 in Echo for TensorFlow.
///
/// Source: Agostinelli, Hoffman, Sadowski & Baldi, "Learning Activation Functions to Improve Deep Neural
/// Networks" (2014).
public struct APL: Activation {
  /// The factor of the second hinge; its slope on the left is the negative.
  public var slope: Double

  /// Where the second hinge is.
  public var hinge: Double

  /// The function with its defaults, slope 0.2 and hinge 0.5.
  public init() { self.init(slope: 0.2, hinge: 0.5) }

  /// The function with a chosen slope and hinge.
  public init(slope: Double, hinge: Double) {
    self.slope = slope
    self.hinge = hinge
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .max(z, S(0)) + .times(.max(S(hinge) - z, S(0)), vanishing: S(slope))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "apl", title: "APL (adaptive piecewise linear)", family: .rectifier,
    formula: "max(0, z) + a·max(0, b − z)",
    names: [.activation(.echo, "APL", setting: "with one hinge")],
    source: Source(
      "Agostinelli, Hoffman, Sadowski & Baldi", 2014,
      "Learning Activation Functions to Improve Deep Neural Networks", "arXiv:1412.6830"))

  /// Slope and hinge.
  public static var parameters: [Parameter<APL>] {
    [
      Parameter("slope", \.slope, symbol: "a", meaning: "factor of the second hinge"),
      Parameter("hinge", \.hinge, symbol: "b", meaning: "where the second hinge is"),
    ]
  }
}

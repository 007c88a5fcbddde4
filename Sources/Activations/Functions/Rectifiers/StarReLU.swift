/// A multiple of the square of max(z, 0), shifted so that a normal input gives mean 0 and variance 1.
///
/// For that the scale is 2/√5 and the shift −1/√5, rounded to 0.8944 and −0.4472 in the source; its code
/// begins at 1 and 0 and learns both.
///
/// Source: Yu, Si, Zhou, Luo, Zhou, Feng, Yan & Wang, "MetaFormer Baselines for Vision" (2022).
public struct StarReLU: Activation {
  /// The factor of the square.
  public var scale: Double

  /// The value for z ≤ 0.
  public var shift: Double

  /// The function with its defaults, scale 0.8944 and shift −0.4472.
  public init() { self.init(scale: 0.8944, shift: -0.4472) }

  /// The function with a chosen scale and shift.
  public init(scale: Double, shift: Double) {
    self.scale = scale
    self.shift = shift
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let positive = S.max(z, S(0))
    return .times(positive, vanishing: .times(positive, vanishing: S(scale))) + S(shift)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "starReLU", title: "StarReLU", family: .rectifier,
    formula: "s·max(z, 0)² + b",
    source: Source(
      "Yu, Si, Zhou, Luo, Zhou, Feng, Yan & Wang", 2022, "MetaFormer Baselines for Vision",
      "arXiv:2210.13452"))

  /// Scale and shift.
  public static var parameters: [Parameter<StarReLU>] {
    [
      Parameter("scale", \.scale, symbol: "s", meaning: "factor of the square"),
      Parameter("shift", \.shift, symbol: "b", meaning: "value for z ≤ 0"),
    ]
  }
}

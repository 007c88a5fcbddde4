/// A point at which a function is not smooth, found to neighbouring doubles.
public struct Feature: Hashable, Sendable {
  /// What happens at the point.
  public enum Kind: String, Hashable, Sendable {
    /// The values on the two sides differ.
    case jump

    /// The value is continuous, the slope is not.
    case kink

    /// Value and slope are continuous, the second derivative is not.
    case curvature

    /// The values grow without bound on a side.
    case pole

    /// The function is defined on one side only.
    case domainEdge

    /// The function is defined on both sides, where its values agree, but not at the point.
    case removable
  }

  /// Which side the value at the point belongs to.
  public enum Owner: String, Hashable, Sendable {
    /// The function is continuous from the left.
    case left

    /// The function is continuous from the right.
    case right

    /// The point has a value of its own, unlike either side.
    case neither

    /// There is no value at the point.
    case nobody
  }

  /// What happens at the point.
  public let kind: Kind

  /// The point: of the doubles between the two sides, the one that is shortest to write.
  public let location: Double

  /// Which side the value at the point belongs to.
  public let owner: Owner

  /// The value at the point; NaN if there is none.
  public let value: Double

  /// The last double that is certainly on the left side, with its value and derivatives.
  public let left: Side

  /// The first double that is certainly on the right side, with its value and derivatives.
  public let right: Side

  /// One side of a feature.
  public struct Side: Hashable, Sendable {
    /// The double next to the feature.
    public let location: Double

    /// The value there; NaN if the function is not defined on this side.
    public let value: Double

    /// The slope there.
    public let derivative: Double
  }

  /// Whether a line that is drawn along the function goes through the point without a gap.
  public var isJoined: Bool { kind == .kink || kind == .curvature }
}

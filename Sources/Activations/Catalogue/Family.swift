/// What activation functions of one kind have in common.
public enum Family: String, Hashable, Sendable, CaseIterable {
  /// The identity, or nearly so, for large z; small or flat for negative z.
  case rectifier

  /// Bounded, rising from one value to another.
  case sigmoidal

  /// Straight lines that are not rectifiers: clipped lines, steps, the identity.
  case piecewiseLinear

  /// The identity for positive z, an exponential or its like for negative z.
  case exponentialLinear

  /// z times a gate that opens from 0 to 1.
  case gated

  /// Pulled towards 0: flat around it and lines beyond.
  case shrinkage

  /// With a sine or cosine everywhere.
  case periodic

  /// Polynomials, bells and others.
  case other

  /// The name in running text, in the plural.
  public var title: String {
    switch self {
    case .rectifier: "Rectifiers"
    case .sigmoidal: "Sigmoidal functions"
    case .piecewiseLinear: "Clipped lines and steps"
    case .exponentialLinear: "Exponential linear units"
    case .gated: "Gated functions"
    case .shrinkage: "Shrinkage"
    case .periodic: "Periodic functions"
    case .other: "Polynomials and others"
    }
  }
}

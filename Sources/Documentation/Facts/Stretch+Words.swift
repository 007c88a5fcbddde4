import Activations

extension Stretch {
  /// Where the function goes, if the sign is that of the slope.
  public var direction: String {
    switch sign {
    case .positive: "increasing"
    case .negative: "decreasing"
    case .zero: "constant"
    case nil: "undecided"
    }
  }

  /// How the function bends, if the sign is that of the second derivative.
  public var shape: String {
    switch sign {
    case .positive: "convex"
    case .negative: "concave"
    case .zero: "straight"
    case nil: "undecided"
    }
  }
}

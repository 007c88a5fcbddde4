/// A mapping of the values of an axis to px, and back.
public enum Scale: Hashable, Sendable {
  /// Equal differences are equally far apart.
  case linear(LinearScale)

  /// Equal ratios are equally far apart.
  case logarithmic(LogarithmicScale)

  /// The values shown, in data units.
  public var domain: ClosedRange<Double> {
    switch self {
    case .linear(let scale): scale.domain
    case .logarithmic(let scale): scale.domain
    }
  }

  /// Where the lower end of the domain lies, in px.
  public var start: Double {
    switch self {
    case .linear(let scale): scale.start
    case .logarithmic(let scale): scale.start
    }
  }

  /// Where the upper end of the domain lies, in px.
  public var end: Double {
    switch self {
    case .linear(let scale): scale.end
    case .logarithmic(let scale): scale.end
    }
  }

  /// Where `value` lies, in px; not finite where it has no place.
  public func position(of value: Double) -> Double {
    switch self {
    case .linear(let scale): scale.position(of: value)
    case .logarithmic(let scale): scale.position(of: value)
    }
  }

  /// The value that lies at `position`, in data units.
  public func value(at position: Double) -> Double {
    switch self {
    case .linear(let scale): scale.value(at: position)
    case .logarithmic(let scale): scale.value(at: position)
    }
  }
}

/// A number that belongs to a function and can be chosen.
public struct Parameter<Function>: Sendable {
  /// The full name: that of the property.
  public let name: String

  /// The symbol in formulas and labels, with `_` before a subscript, such as `t_l`.
  public let symbol: String

  /// What the parameter does.
  public let meaning: String

  /// The values it may have.
  public let range: ParameterRange

  /// Values that show its effect when they are drawn together, in ascending order; empty if a figure
  /// needs no more than the default.
  package let examples: [Double]

  /// The property of the function that has its value.
  public let value: WritableKeyPath<Function, Double> & Sendable

  /// Creates a parameter.
  public init(
    _ name: String, _ value: WritableKeyPath<Function, Double> & Sendable, symbol: String,
    meaning: String, range: ParameterRange = .all, examples: [Double] = []
  ) {
    self.name = name
    self.value = value
    self.symbol = symbol
    self.meaning = meaning
    self.range = range
    self.examples = examples
  }
}

/// The values that a parameter may have: all finite numbers between two ends.
public struct ParameterRange: Hashable, Sendable, CustomStringConvertible {
  /// The lower end; −∞ if there is none.
  public let lower: Double

  /// The upper end; +∞ if there is none.
  public let upper: Double

  /// Whether the lower end itself is allowed.
  package let includesLower: Bool

  /// Every finite number.
  public static let all = ParameterRange(lower: -.infinity, upper: .infinity)

  /// Numbers greater than 0.
  public static let positive = ParameterRange(lower: 0, upper: .infinity, includesLower: false)

  /// 0 and greater numbers.
  public static let notNegative = ParameterRange(lower: 0, upper: .infinity)

  /// The numbers from one to another, both included.
  public static func between(_ lower: Double, _ upper: Double) -> ParameterRange {
    ParameterRange(lower: lower, upper: upper)
  }

  private init(lower: Double, upper: Double, includesLower: Bool = true) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
  }

  /// Whether a value is allowed.
  public func contains(_ value: Double) -> Bool {
    value.isFinite && value <= upper && (includesLower ? value >= lower : value > lower)
  }

  /// The range in words that follow "must be", such as "greater than 0".
  public var description: String {
    switch (lower.isFinite, upper.isFinite) {
    case (true, true): "from \(Self.text(lower)) to \(Self.text(upper))"
    case (true, false): "\(includesLower ? "at least" : "greater than") \(Self.text(lower))"
    case (false, true): "at most \(Self.text(upper))"
    case (false, false): "finite"
    }
  }

  private static func text(_ end: Double) -> String {
    Int(exactly: end).map(String.init) ?? "\(end)"
  }
}

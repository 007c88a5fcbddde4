/// An activation function: a definition, its parameters, and what cannot be computed about it.
public protocol Activation: ScalarFunction {
  /// The function with its default parameters.
  init()

  /// Names, formula and source.
  static var facts: Facts { get }

  /// The parameters, in the order in which they are written.
  static var parameters: [Parameter<Self>] { get }
}

extension Activation {
  /// No parameters.
  public static var parameters: [Parameter<Self>] { [] }

  /// The values of the parameters, in the order of ``parameters``.
  public var parameterValues: [(name: String, symbol: String, value: Double)] {
    Self.parameters.map { ($0.name, $0.symbol, self[keyPath: $0.value]) }
  }

  /// The same function with one parameter changed.
  ///
  /// - Throws: `ActivationError` if there is no such parameter, or the value is not finite.
  public func with(_ name: String, _ value: Double) throws(ActivationError) -> Self {
    guard let parameter = Self.parameters.first(where: { Name($0.name) == Name(name) }) else {
      throw .unknownParameter(
        name, function: Self.facts.name, known: Self.parameters.map(\.name))
    }
    guard value.isFinite else {
      throw .parameterNotFinite(parameter.name, value, function: Self.facts.name)
    }
    var changed = self
    changed[keyPath: parameter.value] = value
    return changed
  }
}

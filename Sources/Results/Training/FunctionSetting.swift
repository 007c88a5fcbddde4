import Activations

/// A function and the values of its parameters.
public struct FunctionSetting: Codable, Hashable, Sendable {
  /// The key of the catalogue, or the formula.
  public let function: String

  /// The values of its parameters, by name; none for a formula, which has them in it.
  package let parameters: [String: Double]

  /// Creates a setting from its parts.
  package init(function: String, parameters: [String: Double]) {
    self.function = function
    self.parameters = parameters
  }
}

extension FunctionSetting: Validated {
  static let rules: [String: ValueRule] = ["parameters": .anyNumber]
}

extension FunctionSetting {
  /// The setting of a function.
  ///
  /// The values of a formula's parameters are part of what it is called.
  public init(_ function: any NamedFunction) {
    let values = function.parameterValues.map { ($0.name, $0.value) }
    self.init(
      function: function.kind,
      parameters: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }
}

extension FunctionSetting: CustomStringConvertible {
  /// One line, such as `sineReLU epsilon=0.025`.
  public var description: String {
    ([function]
      + parameters.sorted { $0.key < $1.key }.map { name, value in "\(name)=\(value)" })
      .joined(separator: " ")
  }
}

/// The activations of a network's hidden layers.
package struct HiddenSetting: Hashable, Sendable {
  /// That of all hidden layers, or of the convolutional ones if the dense ones have their own.
  package let activation: FunctionSetting

  /// That of the dense hidden layers; nil if it is the same.
  package let denseActivation: FunctionSetting?

  /// Gathers the activations.
  package init(_ activation: FunctionSetting, dense denseActivation: FunctionSetting? = nil) {
    self.activation = activation
    self.denseActivation = denseActivation
  }

  /// Whether all hidden layers have ReLU, with which the others are compared.
  package var isReLU: Bool { activation.function == "relu" && denseActivation == nil }
}

extension TrainingRun {
  /// The activations of the hidden layers.
  package var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

extension ActivationComparison {
  /// The activations of the hidden layers.
  package var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

extension DeadUnitRow {
  /// The activations of the hidden layers.
  package var hidden: HiddenSetting { HiddenSetting(activation, dense: denseActivation) }
}

extension HiddenSetting {
  /// The name in running text with what tells it from others, such as `SineReLU, ε = 0.025, dense 0.006`.
  ///
  /// If the dense layers have the same function, only its parameters are repeated.
  package var title: String {
    guard let denseActivation else { return activation.title }
    let same = denseActivation.function == activation.function
    let dense = same ? denseActivation.values.joined(separator: ", ") : denseActivation.title
    return "\(activation.title), dense \(dense)"
  }
}

extension FunctionSetting {
  /// The title of the function with its ε and the parameters that are not the usual ones; a formula as it is.
  package var title: String {
    ([kind?.facts.title ?? function]
      + zip(shown, values).map { "\($0.symbol) = \($1)" }).joined(separator: ", ")
  }

  /// The values of the parameters that are said, with a true minus sign.
  fileprivate var values: [String] {
    shown.map { parameter in
      let text = "\(parameter.value)".replacing("-", with: "−")
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
  }

  private var kind: (any Activation.Type)? { Catalogue.all.first { $0.facts.name == function } }

  /// ε always, since SineReLU has several.
  private var shown: [(symbol: String, value: Double)] {
    guard let usual = kind?.init().parameterValues else { return [] }
    return usual.compactMap { name, symbol, usual in
      guard let value = parameters[name] else { return nil }
      return name == "epsilon" || value != usual ? (symbol, value) : nil
    }
  }
}

import Activations

extension HiddenSetting {
  /// The name in running text with what tells it from others, such as `SineReLU, ε = 0.025, dense 0.006`.
  ///
  /// Where the dense layers have the same function, only its parameters are said again.
  public var title: String {
    guard let denseActivation else { return activation.title }
    let same = denseActivation.function == activation.function
    let dense = same ? denseActivation.values.joined(separator: ", ") : denseActivation.title
    return "\(activation.title), dense \(dense)"
  }
}

extension FunctionSetting {
  /// The title of the function with its ε and the parameters that are not the usual ones; a formula as it is.
  public var title: String {
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

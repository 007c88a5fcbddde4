import Activations

extension NamedFunction {
  /// What a figure of the function shows, for those who cannot see it, from what is proved about it.
  func description(over domain: ClosedRange<Double>) -> String {
    description(of: properties(over: domain))
  }

  /// What a figure shows of the function, given what is proved about it.
  func description(of properties: Properties) -> String {
    let ends = [properties.domain.lowerBound, properties.domain.upperBound]
    let range = ends.map(Notation.plainNumber).joined(separator: "…")
    let settings = parameterValues.map {
      "\($0.symbol) = \(Notation.plainNumber(Notation.readable($0.value)))"
    }
    let name =
      (title ?? words) + (settings.isEmpty ? "" : " with " + settings.joined(separator: ", "))
    return name + (title == nil ? "" : ", \(words)") + ", on \(range): "
      + properties.summary(of: self)
  }
}

import Activations

extension Activation {
  /// What a figure of the function shows, for those who cannot see it, from what is proved about it.
  func description(over domain: ClosedRange<Double>) -> String {
    description(of: properties(over: domain))
  }

  /// What a figure shows of the function, given what is proved about it.
  func description(of properties: Properties) -> String {
    let domain = properties.domain
    let range =
      "\(Notation.plainNumber(domain.lowerBound))…\(Notation.plainNumber(domain.upperBound))"
    let settings = parameterValues.map {
      "\($0.symbol) = \(Notation.plainNumber(Notation.readable($0.value)))"
    }
    let name =
      Self.facts.title + (settings.isEmpty ? "" : " with " + settings.joined(separator: ", "))
    return "\(name), \(Self.facts.words), on \(range): "
      + properties.summary(of: self)
  }
}

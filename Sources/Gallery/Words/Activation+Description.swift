import Activations

extension Activation {
  /// What a figure of the function shows, for those who cannot see it, from what is proved about it.
  func description(over domain: ClosedRange<Double>) -> String {
    let range =
      "\(Notation.plainNumber(domain.lowerBound))…\(Notation.plainNumber(domain.upperBound))"
    let settings = parameterValues.map { "\($0.symbol) = \(Notation.plainNumber($0.value))" }
    let name =
      Self.facts.title + (settings.isEmpty ? "" : " with " + settings.joined(separator: ", "))
    return "\(name), \(Self.facts.words), on \(range): "
      + properties(over: domain).summary(of: self)
  }
}

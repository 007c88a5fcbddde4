extension Asymptotics {
  /// The product; nil if the order of the terms or a bound is not known.
  ///
  /// - Parameter tails: The tails of `other`.
  func times(_ other: Asymptotics, tails: [PreciseInterval]) -> Asymptotics? {
    let neighbourhood = neighbourhood ?? other.neighbourhood
    if isZero || other.isZero { return Asymptotics(constant: PreciseInterval(0), neighbourhood) }
    guard let lead = leadingMonomial, let otherLead = other.leadingMonomial else { return nil }
    if other.remainder == nil, other.terms.count == 1 {
      return times(other.terms[0])?.within(neighbourhood)
    }
    var base: Monomial?
    var bounds: [Monomial?] = []
    if let remainder { bounds.append(remainder.monomial.times(otherLead)) }
    if let remainder = other.remainder { bounds.append(remainder.monomial.times(lead)) }
    for bound in bounds {
      guard let bound else { return nil }
      guard let other = base else {
        base = bound
        continue
      }
      guard let trend = bound.trend(against: other) else { return nil }
      if trend == .growing { base = bound }
    }
    var (parts, rest): ([Term], [Term]) = ([], [])
    let columns = other.terms.map(\.monomial) + (other.remainder.map { [$0.monomial] } ?? [])
    for row in terms {
      for (column, monomial) in columns.enumerated() {
        guard let place = row.monomial.times(monomial) else { return nil }
        var isTerm = column < other.terms.count
        if isTerm, let base {
          guard let trend = place.trend(against: base) else { return nil }
          isTerm = trend == .growing
        }
        guard isTerm else {
          rest.append(Term(row.coefficient * tails[column], place))
          break
        }
        parts.append(Term(row.coefficient * other.terms[column].coefficient, place))
      }
    }
    if let remainder, let place = remainder.monomial.times(otherLead) {
      rest.append(Term(remainder.coefficient * tails[0], place))
    }
    return Asymptotics(sumOf: parts, remainders: rest, neighbourhood)
  }
}

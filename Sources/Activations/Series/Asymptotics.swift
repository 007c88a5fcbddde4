/// A sum of terms c hᵉ Lʷ exp(P) and a remainder that hold a function next to 0, on a neighbourhood.
///
/// Each coefficient encloses one real number, the same for all h. The remainder is one monomial, smaller
/// than all terms, times an enclosure of factors that may differ from h to h.
struct Asymptotics: Sendable {
  /// The terms, each outgrown by the one before, none of them exactly 0.
  private(set) var terms: [Term]

  /// The remainder; nil if the terms are the function.
  private(set) var remainder: Term?

  /// Where it holds; nil for a constant, which holds everywhere.
  let neighbourhood: Neighbourhood?

  private init(_ terms: [Term], _ remainder: Term?, _ neighbourhood: Neighbourhood?) {
    self.terms = terms
    self.remainder = remainder.flatMap { $0.isZero ? nil : $0 }
    self.neighbourhood = neighbourhood
  }

  /// A constant.
  init(constant: PreciseInterval, _ neighbourhood: Neighbourhood? = nil) {
    let term = Term(constant, .unit)
    self.init(term.isZero ? [] : [term], nil, neighbourhood)
  }

  /// One monomial times factors that may differ from h to h.
  init(factors: PreciseInterval, _ monomial: Monomial, _ neighbourhood: Neighbourhood?) {
    self.init([], Term(factors, monomial), neighbourhood)
  }

  /// The sum of terms in any order and of remainders; nil if their order or a bound is not known.
  ///
  /// If the order of exponentials is not known, those that tend to 0 are bounded by a high power of h.
  init?(
    sumOf parts: [Term], remainders: [Term], _ neighbourhood: Neighbourhood?
  ) {
    if let sum = Self.sum(of: parts, remainders, neighbourhood) {
      self = sum
      return
    }
    guard let neighbourhood, let flatness = Exponent(Self.flatness) else { return nil }
    let base = Monomial(power: flatness)
    func isFlat(_ term: Term) -> Bool {
      !term.monomial.exponent.isEmpty && term.monomial.trend == .vanishing
    }
    var flat: [Term] = []
    for term in parts + remainders where isFlat(term) {
      guard let factor = Self.factor(of: term, over: base, neighbourhood) else { return nil }
      flat.append(Term(factor, base))
    }
    guard !flat.isEmpty,
      let sum = Self.sum(
        of: parts.filter { !isFlat($0) }, remainders.filter { !isFlat($0) } + flat, neighbourhood)
    else { return nil }
    self = sum
  }

  /// The exponent of the power of h that bounds exponentials whose order is not known.
  private static var flatness: Double { 40 }
  private static func sum(
    of parts: [Term], _ remainders: [Term], _ neighbourhood: Neighbourhood?
  ) -> Asymptotics? {
    var largest: Term?
    for remainder in remainders where !remainder.isZero {
      guard let other = largest else {
        largest = remainder
        continue
      }
      guard let trend = remainder.monomial.trend(against: other.monomial) else { return nil }
      if trend == .growing { largest = remainder }
    }
    var terms: [Term] = []
    terms.reserveCapacity(parts.count)
    for part in parts {
      guard part.isProved, insert(part, into: &terms) else { return nil }
    }
    terms.removeAll(where: \.isZero)
    var rest: [Term] = remainders
    let limit = neighbourhood?.termLimit ?? Neighbourhood.manyTerms
    if terms.count > limit {
      neighbourhood?.noteCut()
      let cut = terms[limit].monomial
      if let bound = largest?.monomial {
        guard let trend = cut.trend(against: bound) else { return nil }
        if trend == .growing { largest = terms[limit] }
      } else {
        largest = terms[limit]
      }
    }
    guard let base = largest?.monomial else {
      return Asymptotics(terms, nil, neighbourhood)
    }
    while let last = terms.last {
      guard let trend = last.monomial.trend(against: base) else { return nil }
      if trend == .growing { break }
      rest.append(last)
      terms.removeLast()
    }
    var factors = PreciseInterval(0)
    for part in rest where !part.isZero {
      guard let share = factor(of: part, over: base, neighbourhood) else { return nil }
      factors = factors + share
    }
    let remainder = Term(factors, base)
    guard remainder.isProved else { return nil }
    return Asymptotics(terms, remainder, neighbourhood)
  }

  /// The factors of a term when it is written with a monomial that is no smaller.
  private static func factor(
    of term: Term, over base: Monomial, _ neighbourhood: Neighbourhood?
  ) -> PreciseInterval? {
    guard let quotient = term.monomial.over(base) else { return nil }
    if quotient.isUnit { return term.coefficient }
    return neighbourhood?.range(of: quotient).map { $0 * term.coefficient }
  }

  /// Adds a term to others that are in order, and says whether its place is known.
  static func insert(_ term: Term, into terms: inout [Term]) -> Bool {
    var place = terms.count
    while place > 0 {
      guard let trend = term.monomial.trend(against: terms[place - 1].monomial) else {
        return false
      }
      if trend == .constant {
        let sum = terms[place - 1].coefficient + term.coefficient
        terms[place - 1].coefficient = sum
        return sum.decoration == .common
      }
      if trend == .vanishing { break }
      place -= 1
    }
    terms.insert(term, at: place)
    return true
  }

  /// Whether the function is exactly 0.
  var isZero: Bool { terms.isEmpty && remainder == nil }

  /// The monomial of the first term, or of the remainder if there is no term.
  var leadingMonomial: Monomial? { terms.first?.monomial ?? remainder?.monomial }

  /// See ``Neighbourhood/tails(of:_:)``.
  func tails() -> [PreciseInterval]? {
    if let neighbourhood { return neighbourhood.tails(of: terms, remainder) }
    let all = terms + [remainder].compactMap { $0 }
    return all.count > 1 ? nil : all.map(\.coefficient)
  }

  /// The same expansion of a constant, or of a function on that neighbourhood already.
  func within(_ neighbourhood: Neighbourhood?) -> Asymptotics {
    Asymptotics(terms, remainder, neighbourhood)
  }

  /// The sum; nil if the order of the terms is not known.
  func adding(_ other: Asymptotics) -> Asymptotics? {
    Asymptotics(
      sumOf: terms + other.terms,
      remainders: [remainder, other.remainder].compactMap { $0 },
      neighbourhood ?? other.neighbourhood)
  }

  /// The negative.
  var negated: Asymptotics {
    Asymptotics(
      terms.map { Term(-$0.coefficient, $0.monomial) },
      remainder.map { Term(-$0.coefficient, $0.monomial) }, neighbourhood)
  }

  /// The product with one term; nil if its exponents cannot be formed.
  func times(_ factor: Term) -> Asymptotics? {
    map { $0.times(factor) }
  }

  /// The quotient by one term, whose factor is not 0; nil if its exponents cannot be formed.
  func over(_ divisor: Term) -> Asymptotics? {
    let reciprocal = divisor.monomial.reciprocal
    return map { term in
      guard let monomial = term.monomial.times(reciprocal) else { return nil }
      let quotient = Term(term.coefficient / divisor.coefficient, monomial)
      return quotient.isProved ? quotient : nil
    }
  }

  private func map(_ change: (Term) -> Term?) -> Asymptotics? {
    var changed: [Term] = []
    changed.reserveCapacity(terms.count)
    for term in terms {
      guard let term = change(term) else { return nil }
      changed.append(term)
    }
    guard let remainder else { return Asymptotics(changed, nil, neighbourhood) }
    return change(remainder).map { Asymptotics(changed, $0, neighbourhood) }
  }

  /// The same function with the constant term, which is proved to be 0, left out.
  var withoutConstant: Asymptotics {
    Asymptotics(terms.filter { !$0.monomial.isUnit }, remainder, neighbourhood)
  }

  /// The terms that tend to ±∞, the constant, and what tends to 0; nil if the order is not known.
  ///
  /// A remainder that does not tend to 0 is left with the last.
  func split() -> (growing: [Term], constant: PreciseInterval, vanishing: Asymptotics)? {
    var (growing, constant, vanishing): ([Term], PreciseInterval, [Term]) = (
      [], PreciseInterval(0), []
    )
    for term in terms {
      switch term.monomial.trend {
      case .growing: growing.append(term)
      case .constant: constant = term.coefficient
      case .vanishing: vanishing.append(term)
      case nil: return nil
      }
    }
    return (growing, constant, Asymptotics(vanishing, remainder, neighbourhood))
  }
}

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

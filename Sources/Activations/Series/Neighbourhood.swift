import Synchronization

/// The numbers h from 0, left out, to a reach: where a series holds.
///
/// It keeps enclosures that all operations need.
final class Neighbourhood: Sendable {
  /// The greatest h.
  let reach: Double

  /// How z depends on h.
  let side: Side

  /// The name of the subexpression whose zero the place is; nil if the place is known otherwise.
  let pivot: Fingerprint?

  /// How many terms of an expansion are kept.
  let termLimit: Int

  /// As many terms as most functions take.
  static let fewTerms = 2

  /// As many terms as are worth their time: a product takes the square of their number.
  static let manyTerms = 8

  /// The greatest h to the powers 0, 1, 2, ….
  private let powers: [PreciseInterval]

  /// What expansions on it have told so far.
  private let notes = Mutex(Notes())

  private struct Notes {
    /// The suprema of monomials with exponentials: one expansion asks for few monomials, each many times.
    var suprema: [SupremumKey: PreciseInterval?] = [:]

    var leastLogarithm: PreciseInterval?

    var wasCut = false
  }

  private struct SupremumKey: Hashable {
    let power: Exponent
    let logPower: Exponent
    let exponent: [Growth.Name]
  }

  /// How z depends on h.
  enum Side: Equatable, Sendable {
    /// z = x − h.
    case left

    /// z = x + h.
    case right

    /// z = −1 ÷ h.
    case negativeInfinity

    /// z = 1 ÷ h.
    case positiveInfinity
  }

  init(
    _ side: Side, reach: Double, pivot: Fingerprint? = nil, termLimit: Int = manyTerms
  ) {
    self.side = side
    self.termLimit = termLimit
    self.reach = reach
    self.pivot = pivot
    let greatest = PreciseInterval(reach)
    powers = (0..<3 * termLimit).reduce(into: [PreciseInterval(1)]) { powers, index in
      powers.append(powers[index] * greatest)
    }
  }

  /// Whether an expansion was cut off because it had too many terms; if none was, more terms tell no more.
  var wasCut: Bool { notes.withLock(\.wasCut) }

  /// Keeps in mind that an expansion was cut off.
  func noteCut() { notes.withLock { $0.wasCut = true } }

  /// log(1 ÷ h) for the greatest h, which few expansions need; nil if that is so large that the logarithm has no clear sign.
  private var leastLogarithm: PreciseInterval? {
    guard reach <= 0.5 else { return nil }
    if let known = notes.withLock(\.leastLogarithm) { return known }
    let logarithm = -PreciseInterval.log(PreciseInterval(reach))
    notes.withLock { $0.leastLogarithm = logarithm }
    return logarithm
  }

  /// An enclosure of all values of a monomial; nil if none is known.
  func range(of monomial: Monomial) -> PreciseInterval? {
    switch monomial.trend {
    case .constant: monomial.isUnit ? PreciseInterval(1) : nil
    case .vanishing: supremum(of: monomial).map { PreciseInterval(0).hull($0) }
    case .growing:
      supremum(of: monomial.reciprocal).map {
        PreciseInterval(
          from: Swift.max((PreciseInterval(1) / PreciseInterval($0.upperBound)).lowerBound, 0),
          to: .infinity)
      }
    case nil: nil
    }
  }

  /// A number that the values of a vanishing monomial do not exceed; nil if none is known.
  private func supremum(of monomial: Monomial) -> PreciseInterval? {
    let (e, w) = (monomial.power, monomial.logPower)
    if monomial.exponent.isEmpty { return supremum(ofPower: e, logPower: w) }
    let key = SupremumKey(power: e, logPower: w, exponent: monomial.exponent.name)
    if let known = notes.withLock({ $0.suprema[key] }) { return known }
    let supremum = supremumWithExponential(of: monomial)
    notes.withLock { $0.suprema[key] = .some(supremum) }
    return supremum
  }

  private func supremumWithExponential(of monomial: Monomial) -> PreciseInterval? {
    let (e, w) = (monomial.power, monomial.logPower)
    guard let (rate, grower) = decay(monomial.exponent) else { return nil }
    if e >= .zero, w <= .zero {
      guard let least = range(of: grower) else { return nil }
      let decay = PreciseInterval.exp(-(rate * PreciseInterval(least.lowerBound)))
      if e.isZero, w.isZero { return decay }
      return supremum(ofPower: e, logPower: w).map { $0 * decay }
    }
    guard let (factor, p) = minorant(of: grower) else { return nil }
    // hᵉ Lʷ exp(−k h⁻ᵖ), of which Lʷ is bounded by a power of h.
    var bound = PreciseInterval(1)
    var growth = Exponent.zero
    if e < .zero {
      growth = -e
    } else if e > .zero {
      bound = bound * power(e)
    }
    if w > .zero {
      guard let half = p.multiplied(by: .half), let sum = growth.adding(half),
        let logarithms = supremum(ofPower: half, logPower: w)
      else { return nil }
      growth = sum
      bound = bound * logarithms
    } else if w < .zero {
      guard let leastLogarithm else { return nil }
      bound = bound * w.power(of: leastLogarithm)
    }
    let (a, k) = (growth.value, rate * factor)
    if growth.isZero { return bound * .exp(-(k * power(-p))) }
    let (order, kp) = (p.value, k * p.value)
    if (kp - a * power(p)).isNotNegative {
      return bound * .exp(-(k * power(-p))) * power(-growth)
    }
    return bound * .exp(a / order * (.log(a / kp) - PreciseInterval(1)))
  }

  /// The greatest value of hᵉ Lʷ, which tends to 0.
  ///
  /// With L for h it is exp(−e L) Lʷ, which has its maximum at L = w ÷ e.
  private func supremum(ofPower e: Exponent, logPower w: Exponent) -> PreciseInterval? {
    if w.isZero { return power(e) }
    guard let leastLogarithm else { return nil }
    if w < .zero { return power(e) * w.power(of: leastLogarithm) }
    guard e > .zero else { return nil }
    let crest = w.value / e.value
    if (leastLogarithm - crest).isNotNegative {
      return power(e) * w.power(of: leastLogarithm)
    }
    return w.power(of: crest) * .exp(-w.value)
  }

  /// The greatest h to a power.
  private func power(_ exponent: Exponent) -> PreciseInterval {
    if let whole = exponent.smallWhole, powers.indices.contains(whole) { return powers[whole] }
    return exponent.power(of: PreciseInterval(reach))
  }

  /// A number k > 0 and a growing monomial q with P ≤ −k q; nil if P does not tend to −∞ by that.
  private func decay(_ exponent: Growth) -> (rate: PreciseInterval, grower: Monomial)? {
    guard let lead = exponent.terms.first, lead.monomial.trend == .growing,
      let tails = tails(of: exponent.terms, nil), tails[0].upperBound < 0
    else { return nil }
    return (PreciseInterval(-tails[0].upperBound), lead.monomial)
  }

  /// Numbers κ > 0 and p > 0 with q ≥ κ h⁻ᵖ for a growing monomial q; nil if none are known.
  private func minorant(of q: Monomial) -> (factor: PreciseInterval, power: Exponent)? {
    if q.exponent.isEmpty {
      guard q.power < .zero else { return nil }
      if q.logPower.isZero { return (PreciseInterval(1), -q.power) }
      guard let half = (-q.power).multiplied(by: .half),
        let rest = range(of: Monomial(power: -half, logPower: q.logPower)), rest.lowerBound > 0
      else { return nil }
      return (PreciseInterval(rest.lowerBound), half)
    }
    // exp(x) ≥ x for all real x.
    guard q.power <= .zero, q.logPower >= .zero, let lead = q.exponent.terms.first,
      let tails = tails(of: q.exponent.terms, nil), tails[0].lowerBound > 0,
      let (factor, p) = minorant(of: lead.monomial)
    else { return nil }
    let rest = Monomial(power: q.power, logPower: q.logPower)
    guard let least = range(of: rest), least.lowerBound > 0 else { return nil }
    let total = PreciseInterval(tails[0].lowerBound) * factor * PreciseInterval(least.lowerBound)
    return total.lowerBound > 0 ? (PreciseInterval(total.lowerBound), p) : nil
  }

  /// For each term an enclosure of the sum of it and all that follow, divided by its monomial.
  ///
  /// The factor of the remainder comes last. Nil if a range is not known.
  ///
  /// This is Horner's scheme, with the quotients of neighbouring monomials as the variable.
  func tails(of terms: [Term], _ remainder: Term?) -> [PreciseInterval]? {
    var tails: [PreciseInterval] = []
    tails.reserveCapacity(terms.count + 1)
    var next = remainder
    if let remainder { tails.append(remainder.coefficient) }
    for term in terms.reversed() {
      var tail = term.coefficient
      if let following = next, let last = tails.last {
        guard let quotient = following.monomial.over(term.monomial),
          let range = range(of: quotient)
        else { return nil }
        tail = tail + range * last
        guard tail.decoration == .common else { return nil }
      }
      tails.append(tail)
      next = term
    }
    return tails.reversed()
  }
}

extension Series {
  /// What a comparison gives: the truth for all 0 < h ≤ δ, and what stood in the way of it.
  struct Condition: Sendable {
    let truth: Truth
    let doubt: Fingerprint?

    /// The name of the difference whose sign decides.
    let fingerprint: Fingerprint

    /// Where it holds; nil if constants are compared.
    fileprivate let neighbourhood: Neighbourhood?

    fileprivate init(_ truth: Truth, _ difference: Series, doubt: Fingerprint? = nil) {
      self.truth = truth
      self.doubt = difference.doubt ?? doubt
      fingerprint = difference.fingerprint
      neighbourhood = difference.neighbourhood
    }
  }

  static func .> (a: Series, b: Series) -> Condition {
    let difference = a - b
    if difference.isEmpty { return Condition(.missing, difference) }
    if difference.decoration == .trivial { return Condition(.undefined, difference) }
    switch difference.sign {
    case .positive: return Condition(.holds, difference)
    case .zero, .negative: return Condition(.fails, difference)
    case nil:
      return (-difference).isNotNegative
        ? Condition(.fails, difference)
        : Condition(.undecided, difference, doubt: difference.cause)
    }
  }

  static func .< (a: Series, b: Series) -> Condition { b .> a }

  /// The branch that is taken; if that is not known, or differs from h to h, what holds of both.
  static func select(_ condition: Condition, _ a: Series, _ b: Series) -> Series {
    switch condition.truth {
    case .holds: return a
    case .fails: return b
    case .undecided: return either(condition, a, b, .defined)
    case .undefined: return either(condition, a, b, .trivial)
    case .missing: return .empty
    }
  }

  /// The first of two forms of one function where it is sure to be right, unless less is known of it.
  static func form(_ a: Series, where condition: Condition, otherwise b: Series) -> Series {
    guard condition.truth == .holds else { return b }
    return a.asymptotics == nil && b.asymptotics != nil ? b : a
  }

  static func max(_ a: Series, _ b: Series) -> Series {
    extreme(.maximum, a, b, PreciseInterval.max)
  }

  static func min(_ a: Series, _ b: Series) -> Series {
    extreme(.minimum, a, b, PreciseInterval.min)
  }

  static func abs(_ z: Series) -> Series {
    switch z.sign {
    case .positive, .zero: return z
    case .negative: return -z
    case nil:
      return unary(.absolute, z, PreciseInterval.abs, doubt: z.cause) {
        z.collapsed { PreciseInterval.abs($0) }
      }
    }
  }

  static func floor(_ z: Series) -> Series {
    let (whole, doubt) = z.wholePart
    return unary(
      .floor, z, PreciseInterval.floor, domain: whole == nil ? .defined : .common, doubt: doubt,
      always: whole.map { PreciseInterval($0) }
    ) {
      // It is z less something from 0 to 1.
      z.asymptotics?.adding(
        Asymptotics(factors: PreciseInterval(from: -1, to: 0), .unit, z.neighbourhood))
    }
  }
}

extension Series {
  /// What holds of both of two, of which an unknown one is taken.
  private static func either(
    _ condition: Condition, _ a: Series, _ b: Series, _ decoration: Decoration
  ) -> Series {
    let values = a.bounds.hull(b.bounds)
    let name = Fingerprint.choice(by: condition.fingerprint, a.fingerprint, b.fingerprint)
    let weakest = a.isEmpty || b.isEmpty ? .trivial : Swift.min(a.decoration, b.decoration)
    let difference = a - b
    let decoration = Swift.min(decoration, weakest)
    let collapsed =
      decoration == .trivial ? nil : difference.collapsed { $0.hull(PreciseInterval(0)) }
    return Series(
      values, decoration, collapsed.flatMap { b.asymptotics?.adding($0) },
      condition.neighbourhood ?? a.neighbourhood ?? b.neighbourhood, name,
      ends: nil, doubt: condition.doubt ?? a.doubt ?? b.doubt)
  }

  /// The greater or the lesser of two, by the sign of their difference.
  private static func extreme(
    _ operation: Operation, _ a: Series, _ b: Series,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> Series {
    let isMaximum = operation == .maximum
    let difference = isMaximum ? a - b : b - a
    switch difference.sign {
    case .positive: return a.met(b, isMaximum ? difference : -difference)
    case .negative, .zero: return b
    case nil: break
    }
    return binary(
      named: Fingerprint(operation, a.fingerprint, b.fingerprint), a, b, doubt: difference.cause,
      interval
    ) {
      let positive = difference.collapsed { PreciseInterval.max($0, PreciseInterval(0)) }
      return positive.flatMap { isMaximum ? $0 : $0.negated }.flatMap($0.adding)
    }
  }

  /// This with the limit of a number that it meets at the place, if their difference is exactly 0 there: more is
  /// known of the number than of where the place is.
  private func met(_ number: Series, _ difference: Series) -> Series {
    guard let neighbourhood, neighbourhood.pivot == difference.fingerprint.magnitude,
      number.exactLimit != nil, let rest = difference.asymptotics,
      let sum = number.asymptotics?.adding(rest)
    else { return self }
    return Series(
      bounds, decoration, sum, neighbourhood, fingerprint, ends: ends, doubt: doubt,
      suspect: suspect)
  }

  /// The leading monomial times a function of the factors that all values are of it.
  ///
  /// The function g must satisfy g(t x) = t g(x) for t > 0.
  func collapsed(_ change: (PreciseInterval) -> PreciseInterval) -> Asymptotics? {
    guard let asymptotics, let factors, let lead = asymptotics.leadingMonomial else {
      return asymptotics
    }
    let changed = change(factors)
    return changed.decoration == .common
      ? Asymptotics(factors: changed, lead, neighbourhood) : nil
  }

  /// The one whole number that is the greatest not above the values; nil if there is none, or it is not known.
  private var wholePart: (Double?, Fingerprint?) {
    let all = PreciseInterval.floor(bounds)
    guard decoration > .trivial, all.lowerBound > -0x1p52, all.upperBound < 0x1p52 else {
      return (nil, nil)
    }
    if all.isPoint { return (all.lowerBound, nil) }
    guard all.upperBound == all.lowerBound + 1 else { return (nil, nil) }
    let difference = self - Series(all.upperBound)
    switch difference.sign {
    case .positive, .zero: return (all.upperBound, nil)
    case .negative: return (all.lowerBound, nil)
    case nil: break
    }
    if difference.isNotNegative { return (all.upperBound, nil) }
    return (nil, difference.cause)
  }
}

/// The names of results, formed in one way by all readings that compare names.
extension Fingerprint {
  /// The result of an operation on one operand, by its symmetry.
  static func result(of operation: Operation, on operand: Fingerprint) -> Fingerprint {
    switch operation.symmetry {
    case .none: return Fingerprint(operation, operand)
    case .even: return Fingerprint(operation, operand.magnitude)
    case .odd:
      return Fingerprint(operation, operand.magnitude).negated(if: operand.isNegated)
    }
  }

  /// The sum.
  static func sum(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint { Fingerprint(.add, a, b) }

  /// The difference, the negative of that the other way round.
  static func difference(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    let isSwapped = b.precedes(a)
    return Fingerprint(.subtract, isSwapped ? b : a, isSwapped ? a : b).negated(if: isSwapped)
  }

  /// The product; the signs of its factors are taken out.
  static func product(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    Fingerprint(.multiply, a.magnitude, b.magnitude).negated(if: a.isNegated != b.isNegated)
  }

  /// The quotient; the signs of its operands are taken out.
  static func quotient(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    Fingerprint(.divide, a.magnitude, b.magnitude).negated(if: a.isNegated != b.isNegated)
  }

  /// The choice between two by a comparison, named by the difference that decides.
  static func choice(
    by difference: Fingerprint, _ a: Fingerprint, _ b: Fingerprint
  ) -> Fingerprint {
    Fingerprint(.select, difference, Fingerprint(.select, a, b))
  }

  /// The cosine for the sine of an operand and the sine for the cosine, but for the sign; nil for other waves.
  ///
  /// Where it is 0 the wave is 1 or −1.
  static func slope(ofWave eighthTurns: Int, on operand: Fingerprint) -> Fingerprint? {
    eighthTurns % 2 == 0
      ? result(of: .sine(eighthTurns: 2 - eighthTurns), on: operand).magnitude : nil
  }

  /// The negative, or the same.
  private func negated(if isNegated: Bool) -> Fingerprint { isNegated ? negated : self }
}

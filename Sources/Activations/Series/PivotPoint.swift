/// The value of a function at a place in an interval where a known subexpression, the pivot, is exactly 0.
///
/// It is a reading of a definition like the others: every result is an enclosure of the values over the
/// whole interval, but what has the name of the pivot is 0. Names are formed as a ``Series`` forms them, which
/// found the pivot. Only one point counts, so a decoration of `defined` or more says no more than
/// that there is a value, and an empty interval that there is none.
struct PivotPoint: Sendable {
  /// An enclosure of the value; empty if it is proved that there is none, only trivial if that is not known.
  let value: PreciseInterval

  /// The name of the subexpression.
  let fingerprint: Fingerprint

  /// The name, without a sign, of what is 0 at the place; nil for a constant, which is the same everywhere.
  let pivot: Fingerprint?

  /// A value with its name, by which it may be the pivot.
  init(_ value: PreciseInterval, _ fingerprint: Fingerprint, pivot: Fingerprint?) {
    let isPivot = pivot.map { $0 == fingerprint.magnitude } ?? false
    // The pivot is proved to be defined at the place.
    self.value = isPivot && !value.isEmpty ? PreciseInterval(0) : value
    self.fingerprint = fingerprint
    self.pivot = pivot
  }

  /// The variable at the place.
  static func variable(within place: PreciseInterval, pivot: Fingerprint) -> PivotPoint {
    PivotPoint(place, .variable, pivot: pivot.magnitude)
  }

  /// There is no value.
  static var empty: PivotPoint { PivotPoint(.empty, Fingerprint(.nan), pivot: nil) }

  /// Whether there is proved to be no value.
  var isEmpty: Bool { value.isEmpty }

  /// The sign; nil if it is not proved, or not proved that there is a value.
  var sign: Signum? { value.decoration == .trivial ? nil : value.strictSign }

  /// Whether the value is exactly 0.
  var isZero: Bool { sign == .zero }
}

extension PivotPoint {
  /// The result of an operation on one operand, `known` if that is not nil.
  static func unary(
    _ operation: Operation, _ z: PivotPoint, known: PreciseInterval? = nil,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    if z.isEmpty { return .empty }
    return PivotPoint(
      known ?? interval(z.value), .result(of: operation, on: z.fingerprint), pivot: z.pivot)
  }

  /// The result of an operation on two operands, `known` if that is not nil.
  static func binary(
    named name: Fingerprint, _ a: PivotPoint, _ b: PivotPoint, known: PreciseInterval? = nil,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    if a.isEmpty || b.isEmpty { return .empty }
    return PivotPoint(known ?? interval(a.value, b.value), name, pivot: a.pivot ?? b.pivot)
  }

  /// Whether there is a value, of the function with that name.
  func isKnown(as fingerprint: Fingerprint) -> Bool {
    value.decoration > .trivial && self.fingerprint == fingerprint
  }

  /// Whether this is the constant, a leaf of the definition.
  func isExactly(_ constant: Double) -> Bool {
    pivot == nil && fingerprint == Fingerprint(constant)
  }
}

extension ScalarFunction {
  /// The value, or a derivative, at the place in an interval where a pivot is 0.
  ///
  /// - Parameters:
  ///   - place: The interval.
  ///   - pivot: The name of a subexpression of the function or a derivative that is proved to be continuous on
  ///     the interval and 0 at the place.
  /// - Returns: Empty if there is proved to be none; an enclosure that is at least `defined` if there is
  ///   proved to be one; else one that is only trivial. Of a derivative no more is told than that there is
  ///   none where the function has no value: at a kink formulas have a slope, the function has none.
  @inline(__always)
  func value(
    within place: PreciseInterval, pivot: Fingerprint, ofDerivative order: Int = 0
  ) -> PreciseInterval {
    let value = self(PivotPoint.variable(within: place, pivot: pivot)).value
    return order == 0 || value.isEmpty ? value : .entire
  }
}

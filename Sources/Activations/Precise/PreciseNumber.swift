import CMPFR

/// A binary number of many bits, as MPFR keeps it: a sign, an exponent of 63 bits and a significand.
///
/// Its significand lies in the same piece of memory, so that a number takes one allocation. It is set once,
/// by the operation that makes it, and never changes afterwards.
///
/// Source: Fousse, Hanrot, Lefèvre, Pélissier & Zimmermann, "MPFR: A Multiple-Precision Binary
/// Floating-Point Library with Correct Rounding" (2007).
struct PreciseNumber: @unchecked Sendable {
  private let storage: ManagedBuffer<__mpfr_struct, UInt>

  /// Which way a result is rounded.
  enum Direction {
    /// Towards −∞.
    case down

    /// Towards +∞.
    case up

    /// The constant of MPFR.
    var mode: mpfr_rnd_t { self == .down ? MPFR_RNDD : MPFR_RNDU }
  }

  /// The bits of a significand, from 1 on.
  typealias Precision = Int

  typealias Pointer = UnsafeMutablePointer<__mpfr_struct>

  /// Makes a number of the precision in force on this thread.
  static func make(_ set: (Pointer) -> Void) -> PreciseNumber {
    make(precision: mpfr_get_default_prec(), set)
  }

  /// Makes a number of a given precision.
  static func make(precision: Precision, _ set: (Pointer) -> Void) -> PreciseNumber {
    let storage = ManagedBuffer<__mpfr_struct, UInt>.create(
      minimumCapacity: precise_limbs(precision)
    ) { _ in __mpfr_struct() }
    storage.withUnsafeMutablePointers { header, limbs in
      precise_init(header, precision, limbs)
      set(header)
    }
    return PreciseNumber(storage: storage)
  }

  /// Makes a number that is exactly a double.
  static func make(_ value: Double) -> PreciseNumber {
    make(precision: 53) { _ = mpfr_set_d($0, value, MPFR_RNDN) }
  }

  /// Reads what is only needed for a moment.
  func read<Result>(_ body: (Pointer) -> Result) -> Result {
    storage.withUnsafeMutablePointerToHeader(body)
  }

  /// The result of an operation on this number, rounded.
  func apply(
    _ direction: Direction,
    _ operation: (Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> PreciseNumber {
    read { a in .make { _ = operation($0, a, direction.mode) } }
  }

  /// The result of an operation on this number, rounded down and rounded up.
  ///
  /// One evaluation tells both, because it is rounded correctly: unless it is exact, the number above is the
  /// next one.
  func applyBothWays(
    _ operation: (Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> (down: PreciseNumber, up: PreciseNumber) {
    read { a in Self.bothWays { operation($0, a, MPFR_RNDD) } }
  }

  /// The result of an operation on this number and another, rounded down and rounded up.
  func applyBothWays(
    _ other: PreciseNumber, _ operation: (Pointer, Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> (down: PreciseNumber, up: PreciseNumber) {
    read { a in other.read { b in Self.bothWays { operation($0, a, b, MPFR_RNDD) } } }
  }

  /// What an operation that rounds down sets, and the number that it would set if it rounded up.
  private static func bothWays(
    _ set: (Pointer) -> Int32
  ) -> (down: PreciseNumber, up: PreciseNumber) {
    var isExact = true
    let down = make { isExact = set($0) == 0 }
    return (down, isExact ? down : down.next)
  }

  /// The sine and the cosine of this number, each rounded down and rounded up.
  func sinAndCosBothWays() -> (
    sine: (down: PreciseNumber, up: PreciseNumber), cosine: (down: PreciseNumber, up: PreciseNumber)
  ) {
    var exactness: Int32 = 0
    var cosine = PreciseNumber.zero
    let sine = read { a in
      Self.make { s in
        cosine = .make { c in exactness = mpfr_sin_cos(s, c, a, MPFR_RNDD) }
      }
    }
    // Two bits each tell whether the result is exact, less or more.
    let isExact = (sine: exactness & 3 == 0, cosine: exactness >> 2 == 0)
    return (
      (sine, isExact.sine ? sine : sine.next), (cosine, isExact.cosine ? cosine : cosine.next)
    )
  }

  /// The number above, with the precision in force on this thread.
  private var next: PreciseNumber {
    read { source in
      Self.make {
        _ = mpfr_set($0, source, MPFR_RNDN)
        mpfr_nextabove($0)
      }
    }
  }

  /// Whether this and another are one number in memory.
  func isIdentical(to other: PreciseNumber) -> Bool { storage === other.storage }

  /// The result of an operation on this number and another, rounded.
  func apply(
    _ other: PreciseNumber, _ direction: Direction,
    _ operation: (Pointer, Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> PreciseNumber {
    read { a in other.read { b in .make { _ = operation($0, a, b, direction.mode) } } }
  }

  static let zero = make(0.0)
  static let one = make(1.0)
  static let infinity = make(Double.infinity)
  static let negativeInfinity = make(-Double.infinity)

  /// −1, 0 or 1.
  var sign: Int32 { read { precise_sign($0) } }

  var isZero: Bool { read { precise_is_zero($0) != 0 } }

  var isInfinite: Bool { read { precise_is_infinite($0) != 0 } }

  var isNaN: Bool { read { precise_is_nan($0) != 0 } }

  /// The exponent e of 0.1… × 2ᵉ; 0 for 0 and what is not finite.
  var exponent: Int { read { precise_exponent($0) } }

  /// The nearest double that is not greater, or not less.
  func double(_ direction: Direction) -> Double { read { mpfr_get_d($0, direction.mode) } }

  /// The nearest double.
  var nearestDouble: Double { read { mpfr_get_d($0, MPFR_RNDN) } }

  /// The same number with the other sign.
  var negated: PreciseNumber {
    read { a in
      .make(precision: Int(a.pointee._mpfr_prec)) { _ = mpfr_neg($0, a, MPFR_RNDN) }
    }
  }

  var magnitude: PreciseNumber { sign < 0 ? negated : self }
}

extension PreciseNumber: Comparable {
  static func == (a: PreciseNumber, b: PreciseNumber) -> Bool { compare(a, b) == 0 }

  static func < (a: PreciseNumber, b: PreciseNumber) -> Bool { compare(a, b) < 0 }

  private static func compare(_ a: PreciseNumber, _ b: PreciseNumber) -> Int32 {
    a.read { a in b.read { b in precise_compare(a, b) } }
  }
}

/// The precision in which numbers are made.
enum WorkingPrecision {
  /// The bits that are tried first.
  static let least = 64

  /// The bits beyond which nothing is tried.
  static let greatest = 4096

  /// Runs a computation in a precision, with the widest range of exponents.
  ///
  /// Precision and range are MPFR's own and belong to the thread, so `body` must not leave it.
  static func with<Result, Failure: Error>(
    _ bits: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let (bitsBefore, leastBefore, greatestBefore) = (
      mpfr_get_default_prec(), mpfr_get_emin(), mpfr_get_emax()
    )
    mpfr_set_default_prec(bits)
    _ = mpfr_set_emin(mpfr_get_emin_min())
    _ = mpfr_set_emax(mpfr_get_emax_max())
    defer {
      mpfr_set_default_prec(bitsBefore)
      _ = mpfr_set_emin(leastBefore)
      _ = mpfr_set_emax(greatestBefore)
    }
    return try body()
  }
}

import CMPFR

/// A number of many bits, rounded to the nearest by every operation, with an estimate of its error.
///
/// It shares nothing with the enclosures of the package but MPFR itself.
struct OracleNumber: @unchecked Sendable {
  typealias Pointer = UnsafeMutablePointer<__mpfr_struct>

  private let storage: ManagedBuffer<__mpfr_struct, UInt>

  /// The exponent of a bound of the error; nil if the number is exact.
  let error: Int?

  /// Exponents are kept within these, so that sums of a few do not overflow.
  private static let exponents = -(1 << 58)...(1 << 58)

  private init(_ storage: ManagedBuffer<__mpfr_struct, UInt>, error: Int?) {
    self.storage = storage
    self.error = error.map { Self.clamped($0) }
  }

  private static func clamped(_ exponent: Int) -> Int {
    Swift.min(Swift.max(exponent, exponents.lowerBound), exponents.upperBound)
  }

  /// Runs a computation with so many bits and the widest exponents.
  ///
  /// Both belong to the thread, which `body` must not leave.
  static func with<Result>(bits: Int, _ body: () -> Result) -> Result {
    let before = (mpfr_get_default_prec(), mpfr_get_emin(), mpfr_get_emax())
    mpfr_set_default_prec(bits)
    _ = mpfr_set_emin(mpfr_get_emin_min())
    _ = mpfr_set_emax(mpfr_get_emax_max())
    defer {
      mpfr_set_default_prec(before.0)
      _ = mpfr_set_emin(before.1)
      _ = mpfr_set_emax(before.2)
    }
    return body()
  }

  /// How many bits numbers get.
  static var bits: Int { mpfr_get_default_prec() }

  /// A result: exact if nothing was rounded and the operands were exact.
  ///
  /// - Parameter inherited: The exponent of a bound of what the errors of the operands make of the result.
  static func make(inherited: Int? = nil, _ set: (Pointer) -> Int32) -> OracleNumber {
    let bits = mpfr_get_default_prec()
    let storage = ManagedBuffer<__mpfr_struct, UInt>.create(
      minimumCapacity: precise_limbs(bits)
    ) { _ in __mpfr_struct() }
    var isRounded = false
    storage.withUnsafeMutablePointers { header, limbs in
      precise_init(header, bits, limbs)
      isRounded = set(header) != 0
    }
    let plain = OracleNumber(storage, error: nil)
    guard isRounded || inherited != nil else { return plain }
    let rounding = isRounded ? (plain.exponent ?? exponents.lowerBound) - bits : nil
    return OracleNumber(storage, error: largest(inherited, rounding).map { $0 + 1 })
  }

  /// A double, exactly.
  init(_ value: Double) { self = .make { mpfr_set_d($0, value, MPFR_RNDN) } }

  /// The same number, of which the error is not taken into account.
  var taken: OracleNumber { OracleNumber(storage, error: nil) }

  /// Reads the number.
  func read<Result>(_ body: (Pointer) -> Result) -> Result {
    storage.withUnsafeMutablePointerToHeader(body)
  }

  /// A function of one number.
  ///
  /// - Parameter slope: The exponent of a bound of the slope.
  func apply(
    slope: Int? = nil, _ operation: (Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> OracleNumber {
    let inherited = error.flatMap { error in slope.map { error + $0 } }
    return read { a in .make(inherited: inherited) { operation($0, a, MPFR_RNDN) } }
  }

  private func apply(
    _ other: OracleNumber, inherited: Int?,
    _ operation: (Pointer, Pointer, Pointer, mpfr_rnd_t) -> Int32
  ) -> OracleNumber {
    read { a in
      other.read { b in .make(inherited: inherited) { operation($0, a, b, MPFR_RNDN) } }
    }
  }

  /// −1, 0 or 1.
  var sign: Int { read { Int(precise_sign($0)) } }

  /// Whether it is a number, which what is too large is not.
  var isFinite: Bool { read { precise_is_nan($0) == 0 && precise_is_infinite($0) == 0 } }

  /// The exponent e of 0.1… × 2ᵉ; nil for 0.
  var exponent: Int? { sign == 0 ? nil : Self.clamped(read { precise_exponent($0) }) }

  /// The nearest double.
  var double: Double { read { mpfr_get_d($0, MPFR_RNDN) } }

  var magnitude: OracleNumber { sign < 0 ? -self : self }

  /// Whether the sign may be another, as far as the error is known.
  var isSignDoubtful: Bool {
    guard isFinite else { return true }
    guard let error else { return false }
    return exponent.map { $0 <= error + 8 } ?? true
  }

  static func + (a: OracleNumber, b: OracleNumber) -> OracleNumber {
    a.apply(b, inherited: largest(a.error, b.error)) { mpfr_add($0, $1, $2, $3) }
  }

  static func - (a: OracleNumber, b: OracleNumber) -> OracleNumber {
    a.apply(b, inherited: largest(a.error, b.error)) { mpfr_sub($0, $1, $2, $3) }
  }

  static func * (a: OracleNumber, b: OracleNumber) -> OracleNumber {
    a.apply(b, inherited: largest(a.error(times: b), b.error(times: a))) {
      mpfr_mul($0, $1, $2, $3)
    }
  }

  static func / (a: OracleNumber, b: OracleNumber) -> OracleNumber {
    let size = b.exponent ?? 0
    let own = a.error.map { $0 - size + 1 }
    let other = b.error(times: a).map { $0 - 2 * size + 2 }
    return a.apply(b, inherited: largest(own, other)) { mpfr_div($0, $1, $2, $3) }
  }

  static prefix func - (a: OracleNumber) -> OracleNumber {
    a.read { a in OracleNumber.make { mpfr_neg($0, a, MPFR_RNDN) } }.with(error: a.error)
  }

  /// A power with any exponent, for the errors of which see ``with(error:)``.
  func power(_ other: OracleNumber) -> OracleNumber {
    apply(other, inherited: nil) { mpfr_pow($0, $1, $2, $3) }
  }

  /// The same number with an error of at least that.
  func with(error other: Int?) -> OracleNumber {
    OracleNumber(storage, error: Self.largest(error, other))
  }

  private func error(times factor: OracleNumber) -> Int? {
    error.map { $0 + (factor.exponent ?? factor.error ?? Self.exponents.lowerBound) }
  }

  private static func largest(_ a: Int?, _ b: Int?) -> Int? {
    guard let a, let b else { return a ?? b }
    return Swift.max(a, b)
  }
}

extension OracleNumber: Comparable {
  static func == (a: OracleNumber, b: OracleNumber) -> Bool { compare(a, b) == 0 }

  static func < (a: OracleNumber, b: OracleNumber) -> Bool { compare(a, b) < 0 }

  private static func compare(_ a: OracleNumber, _ b: OracleNumber) -> Int32 {
    a.read { a in b.read { b in precise_compare(a, b) } }
  }
}

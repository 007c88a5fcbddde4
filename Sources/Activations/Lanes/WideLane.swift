/// Branch-free double precision, exact enough that a value rounded to `Float` is the correctly rounded
/// one in all but very few cases.
///
/// Its elementary functions have relative errors of at most 2⁻³⁹, where none is stated, and arithmetic is
/// that of `Double`. It costs twice what ``Lane`` does, and is the reading of every kernel that has not
/// been shown to do with single precision. The polynomials are those that `Coefficients/minimax.py` prints.
@usableFromInline
struct WideLane: BranchFreeScalar {
  @usableFromInline var value: Double
  @usableFromInline var doubt: UInt64

  @inlinable @inline(__always)
  init(_ value: Double, doubt: UInt64) {
    self.value = value
    self.doubt = doubt
  }

  @inlinable @inline(__always)
  init(reading z: Float) { self.init(Double(z), doubt: 0) }

  @inlinable @inline(__always)
  static func doubt(if isDoubtful: Bool) -> UInt64 {
    // A choice would be a branch until late, so that what is computed twice would not be found. Single
    // precision has it all the same, since without it fewer vectors are computed at a time.
    0 &- UInt64(unsafeBitCast(isDoubtful, to: UInt8.self))
  }

  /// 1.5 · 2⁵²: added to a number it leaves it rounded to a whole one in the lowest bits of the sum.
  @inlinable @inline(__always)
  static var roundingShift: Double { 0x1.8p52 }

  /// The greatest whole number that is not greater; beyond 2⁵⁰ in doubt.
  @inlinable @inline(__always)
  static func floor(_ z: WideLane) -> WideLane {
    let doubt = z.doubt(beyond: 0x1p50)
    let x = z.value
    let nearest = (x + roundingShift) - roundingShift
    return WideLane(nearest > x ? nearest - 1 : nearest, doubt: doubt)
  }
}

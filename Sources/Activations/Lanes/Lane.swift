/// Branch-free single precision: the reading of the fastest kernels.
///
/// Exponential functions, logarithms, sines and the normal distribution have errors of one to four ulp,
/// as stated at each; the other elementary functions go through ``WideLane`` and are rounded once. The
/// polynomials are those that `Coefficients/minimax.py` prints.
@usableFromInline
struct Lane: BranchFreeScalar {
  @usableFromInline var value: Float
  @usableFromInline var doubt: UInt32

  @inlinable @inline(__always)
  init(_ value: Float, doubt: UInt32) {
    self.value = value
    self.doubt = doubt
  }

  /// A constant, rounded.
  @inlinable @inline(__always)
  init(_ constant: Double) { self.init(Float(constant), doubt: 0) }

  @inlinable @inline(__always)
  init(reading z: Float) { self.init(z, doubt: 0) }

  @inlinable @inline(__always)
  static func doubt(if isDoubtful: Bool) -> UInt32 { isDoubtful ? .max : 0 }

  /// 1.5 · 2²³: added to a number it leaves it rounded to a whole one in the lowest bits of the sum.
  @inlinable @inline(__always)
  static var roundingShift: Float { 0x1.8p23 }

  /// The greatest whole number that is not greater; beyond 2²¹ in doubt.
  @inlinable @inline(__always)
  static func floor(_ z: Lane) -> Lane {
    let doubt = z.doubt(outside: -0x1p21...0x1p21)
    let x = z.value
    let nearest = (x + roundingShift) - roundingShift
    return Lane(nearest > x ? nearest - 1 : nearest, doubt: doubt)
  }
}

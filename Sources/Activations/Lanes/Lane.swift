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

/// Elementary functions in double precision, rounded once: 0.5 ulp.
extension Lane {
  /// The same number in double precision.
  @inlinable @inline(__always)
  var wide: WideLane {
    WideLane(Double(value), doubt: UInt64(bitPattern: Int64(Int32(bitPattern: doubt))))
  }

  /// A number of double precision, rounded.
  @inlinable @inline(__always)
  init(_ wide: WideLane) {
    self.init(Float(wide.value), doubt: UInt32(truncatingIfNeeded: wide.doubt))
  }

  @inlinable @inline(__always)
  static func sinc(_ z: Lane, derivative order: Int) -> Lane {
    Lane(.sinc(z.wide, derivative: order))
  }

  @inlinable @inline(__always)
  static func cbrt(_ z: Lane) -> Lane { Lane(.cbrt(z.wide)) }

  @inlinable @inline(__always)
  static func log2(_ z: Lane) -> Lane { Lane(.log2(z.wide)) }

  @inlinable @inline(__always)
  static func log10(_ z: Lane) -> Lane { Lane(.log10(z.wide)) }

  @inlinable @inline(__always)
  static func exponential(base: Double, _ z: Lane) -> Lane {
    Lane(.exponential(base: base, z.wide))
  }

  @inlinable @inline(__always)
  static func tan(_ z: Lane) -> Lane { Lane(.tan(z.wide)) }

  @inlinable @inline(__always)
  static func asin(_ z: Lane) -> Lane { Lane(.asin(z.wide)) }

  @inlinable @inline(__always)
  static func acos(_ z: Lane) -> Lane { Lane(.acos(z.wide)) }

  @inlinable @inline(__always)
  static func atan(_ z: Lane) -> Lane { Lane(.atan(z.wide)) }

  @inlinable @inline(__always)
  static func sinh(_ z: Lane) -> Lane { Lane(.sinh(z.wide)) }

  @inlinable @inline(__always)
  static func cosh(_ z: Lane) -> Lane { Lane(.cosh(z.wide)) }

  @inlinable @inline(__always)
  static func asinh(_ z: Lane) -> Lane { Lane(.asinh(z.wide)) }

  @inlinable @inline(__always)
  static func acosh(_ z: Lane) -> Lane { Lane(.acosh(z.wide)) }

  @inlinable @inline(__always)
  static func atanh(_ z: Lane) -> Lane { Lane(.atanh(z.wide)) }

  @inlinable @inline(__always)
  static func erf(_ z: Lane) -> Lane { Lane(.erf(z.wide)) }

  @inlinable @inline(__always)
  static func erfc(_ z: Lane) -> Lane { Lane(.erfc(z.wide)) }
}

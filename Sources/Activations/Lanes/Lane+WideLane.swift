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

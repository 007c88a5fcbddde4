/// Elementary functions by the chain rule.
extension Dual {
  @inlinable @inline(__always)
  static func exp(_ z: Dual) -> Dual { z.chained(.exp(z.value)) }

  @inlinable @inline(__always)
  static func expMinusOne(_ z: Dual) -> Dual { z.chained(.expMinusOne(z.value)) }

  @inlinable @inline(__always)
  static func log(_ z: Dual) -> Dual { z.chained(.log(z.value)) }

  @inlinable @inline(__always)
  static func log(onePlus z: Dual) -> Dual { z.chained(.log(onePlus: z.value)) }

  @inlinable @inline(__always)
  static func log2(_ z: Dual) -> Dual { z.chained(.log2(z.value)) }

  @inlinable @inline(__always)
  static func log10(_ z: Dual) -> Dual { z.chained(.log10(z.value)) }

  @inlinable @inline(__always)
  static func exponential(base: Double, _ z: Dual) -> Dual {
    z.chained(.exponential(base: base, z.value))
  }

  @inlinable @inline(__always)
  static func cbrt(_ z: Dual) -> Dual { z.chained(.cbrt(z.value)) }

  @inlinable @inline(__always)
  static func sqrt(_ z: Dual) -> Dual { z.chained(.sqrt(z.value)) }

  @inlinable @inline(__always)
  static func pow(_ z: Dual, _ exponent: Double) -> Dual { z.chained(.pow(z.value, exponent)) }

  @inlinable @inline(__always)
  static func erf(_ z: Dual) -> Dual { z.chained(.erf(z.value)) }

  @inlinable @inline(__always)
  static func erfc(_ z: Dual) -> Dual { z.chained(.erfc(z.value)) }

  @inlinable @inline(__always)
  static func sigmoid(_ z: Dual) -> Dual { z.chained(.sigmoid(z.value)) }

  @inlinable @inline(__always)
  static func softplus(_ z: Dual) -> Dual { z.chained(.softplus(z.value)) }

  @inlinable @inline(__always)
  static func sin(_ z: Dual) -> Dual { z.chained(.sin(z.value)) }

  @inlinable @inline(__always)
  static func cos(_ z: Dual) -> Dual { z.chained(.cos(z.value)) }

  @inlinable @inline(__always)
  static func sin(_ z: Dual, plusEighthTurns count: Int) -> Dual {
    z.chained(.sin(z.value, plusEighthTurns: count))
  }

  @inlinable @inline(__always)
  static func sinc(_ z: Dual, derivative order: Int) -> Dual {
    z.chained(.sinc(z.value, derivative: order))
  }

  @inlinable @inline(__always)
  static func tan(_ z: Dual) -> Dual { z.chained(.tan(z.value)) }

  @inlinable @inline(__always)
  static func asin(_ z: Dual) -> Dual { z.chained(.asin(z.value)) }

  @inlinable @inline(__always)
  static func acos(_ z: Dual) -> Dual { z.chained(.acos(z.value)) }

  @inlinable @inline(__always)
  static func atan(_ z: Dual) -> Dual { z.chained(.atan(z.value)) }

  @inlinable @inline(__always)
  static func sinh(_ z: Dual) -> Dual { z.chained(.sinh(z.value)) }

  @inlinable @inline(__always)
  static func cosh(_ z: Dual) -> Dual { z.chained(.cosh(z.value)) }

  @inlinable @inline(__always)
  static func tanh(_ z: Dual) -> Dual { z.chained(.tanh(z.value)) }

  @inlinable @inline(__always)
  static func asinh(_ z: Dual) -> Dual { z.chained(.asinh(z.value)) }

  @inlinable @inline(__always)
  static func acosh(_ z: Dual) -> Dual { z.chained(.acosh(z.value)) }

  @inlinable @inline(__always)
  static func atanh(_ z: Dual) -> Dual { z.chained(.atanh(z.value)) }
}

extension Jet {
  /// The sine of an angle in radians.
  @inlinable
  public static func sin(_ z: Jet) -> Jet { z.chained(.sin(z.value)) }

  /// The cosine of an angle in radians.
  @inlinable
  public static func cos(_ z: Jet) -> Jet { z.chained(.cos(z.value)) }

  /// The sine of z and eighths of a turn; differentiating adds two.
  @inlinable
  public static func sin(_ z: Jet, plusEighthTurns count: Int) -> Jet {
    z.chained(.sin(z.value, plusEighthTurns: count))
  }

  /// A derivative of sin(z) ÷ z, whose own derivatives are those of the next two orders.
  @inlinable
  public static func sinc(_ z: Jet, derivative order: Int) -> Jet {
    z.chained(.sinc(z.value, derivative: order))
  }

  /// The tangent of an angle in radians.
  @inlinable
  public static func tan(_ z: Jet) -> Jet { z.chained(.tan(z.value)) }

  /// The inverse of the sine.
  @inlinable
  public static func asin(_ z: Jet) -> Jet { z.chained(.asin(z.value)) }

  /// The inverse of the cosine.
  @inlinable
  public static func acos(_ z: Jet) -> Jet { z.chained(.acos(z.value)) }

  /// The inverse of the tangent.
  @inlinable
  public static func atan(_ z: Jet) -> Jet { z.chained(.atan(z.value)) }

  /// The hyperbolic sine.
  @inlinable
  public static func sinh(_ z: Jet) -> Jet { z.chained(.sinh(z.value)) }

  /// The hyperbolic cosine.
  @inlinable
  public static func cosh(_ z: Jet) -> Jet { z.chained(.cosh(z.value)) }

  /// The hyperbolic tangent.
  @inlinable
  public static func tanh(_ z: Jet) -> Jet { z.chained(.tanh(z.value)) }

  /// The inverse of the hyperbolic sine.
  @inlinable
  public static func asinh(_ z: Jet) -> Jet { z.chained(.asinh(z.value)) }

  /// The inverse of the hyperbolic cosine.
  @inlinable
  public static func acosh(_ z: Jet) -> Jet { z.chained(.acosh(z.value)) }

  /// The inverse of the hyperbolic tangent.
  @inlinable
  public static func atanh(_ z: Jet) -> Jet { z.chained(.atanh(z.value)) }
}

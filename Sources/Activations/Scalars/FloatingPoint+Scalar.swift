extension Scalar where Self: BinaryFloatingPoint, Condition == Truth {
  /// The result; NaN where the argument is `pole`.
  @inlinable
  public static func missing(where argument: Self, is pole: Double, else result: Self) -> Self {
    argument == Self(pole) ? .nan : result
  }

  /// Whether `a` is greater than `b`; missing if either is NaN.
  @inlinable
  public static func .> (a: Self, b: Self) -> Truth {
    a > b ? .holds : a <= b ? .fails : .missing
  }

  /// `a` where the condition holds, `b` where it fails, NaN where it has no answer.
  @inlinable
  public static func select(_ condition: Truth, _ a: Self, _ b: Self) -> Self {
    switch condition {
    case .holds: a
    case .fails: b
    case .undecided, .undefined, .missing: .nan
    }
  }

  /// `a` where the condition holds, else `b`: two forms of one function.
  @inlinable
  public static func form(_ a: Self, where condition: Truth, otherwise b: Self) -> Self {
    condition == .holds ? a : b
  }

  /// The product, in which a factor `b` of 0 wins over an infinite `a`.
  @inlinable
  public static func times(_ a: Self, vanishing b: Self) -> Self {
    b == 0 && a.isInfinite ? 0 : a * b
  }

  /// The product, in which a factor of 0 wins over an infinite one, whichever it is.
  @inlinable
  public static func times(vanishing a: Self, vanishing b: Self) -> Self {
    a == 0 && b.isInfinite ? 0 : times(a, vanishing: b)
  }

  /// The sum, in which an infinite `a` wins over a bounded `b` that is not defined.
  @inlinable
  public static func plus(_ a: Self, bounded b: Self) -> Self {
    a.isInfinite && b.isNaN ? a : a + b
  }

  /// The absolute value.
  @inlinable
  public static func abs(_ z: Self) -> Self {
    z.magnitude
  }

  /// The greatest whole number that is not greater.
  @inlinable
  public static func floor(_ z: Self) -> Self {
    z.rounded(.down)
  }

  /// The square root, correctly rounded; NaN for z < 0.
  @inlinable
  public static func sqrt(_ z: Self) -> Self {
    z.squareRoot()
  }
}

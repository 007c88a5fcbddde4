/// What a reading does that has nothing better.
extension Scalar {
  /// No: a result is one number.
  @inlinable
  public static var isEnclosing: Bool { false }

  /// The result itself.
  @inlinable
  public static func missing(where argument: Self, is pole: Double, else result: Self) -> Self {
    result
  }

  /// The derivative itself.
  @inlinable
  public static func slope(_ derivative: Self, of value: Self) -> Self { derivative }

  /// The double nearest to π.
  @inlinable
  public static var pi: Self { Self(.pi) }

  /// A constant that is no double: where the reading encloses what it computes, an enclosure of it.
  @inlinable @inline(__always)
  static func constant(_ rounded: Double, exactly: @autoclosure () -> Self) -> Self {
    isEnclosing ? exactly() : Self(rounded)
  }

  /// The cube root by way of the logarithm.
  @inlinable
  public static func cbrt(_ z: Self) -> Self {
    let root = exp(log(abs(z)) / Self(3))
    return .select(z .> Self(0), root, .select(z .< Self(0), -root, Self(0)))
  }

  /// A power of a constant base by way of its logarithm.
  @inlinable
  public static func exponential(base: Double, _ z: Self) -> Self { exp(log(Self(base)) * z) }

  /// The logarithm to base 2, as the quotient of two natural ones.
  @inlinable
  public static func log2(_ z: Self) -> Self { log(z) / log(Self(2)) }

  /// The logarithm to base 10, as the quotient of two natural ones.
  @inlinable
  public static func log10(_ z: Self) -> Self { log(z) / log(Self(10)) }
}

/// What only differentiating needs, as plain numbers round it; enclosures must hold the exact numbers.
extension Scalar {
  /// A power with the difference as exponent, rounded.
  @inlinable @inline(__always)
  public static func pow(_ z: Self, _ exponent: Double, minus whole: Int) -> Self {
    .pow(z, exponent - Double(whole))
  }

  /// 2 ÷ √π, rounded.
  @inlinable @inline(__always)
  public static var errorFunctionSlope: Self { Self(2 / Double.pi.principalRoot) }
}

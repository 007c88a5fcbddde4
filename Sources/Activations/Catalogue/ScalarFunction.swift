/// A function of one variable, written once for every type of number (``Scalar``).
///
/// All requirements except `callAsFunction` have implementations. They are in the protocol so that a
/// call through `any ScalarFunction` reaches code compiled for the one function.
public protocol ScalarFunction: Sendable {
  /// The definition.
  ///
  /// Write `@inline(__always)` before it, which makes it a part of the loops over arrays.
  func callAsFunction<S: Scalar>(_ z: S) -> S

  /// The value at a `Double`.
  func callAsFunction(_ z: Double) -> Double

  /// The value at a `Float`: that of the definition read with `Double`, rounded once.
  func callAsFunction(_ z: Float) -> Float

  /// The derivative of the given order with its own first and second derivative, at a point.
  ///
  /// - Parameters:
  ///   - z: The argument.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives; others count as 2.
  func jet(at z: Double, ofDerivative order: Int) -> Jet<Double>

  /// Enclosures of the derivative of the given order and of its own first and second derivative.
  ///
  /// - Parameters:
  ///   - z: The interval of arguments.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives; others count as 2.
  func enclosure(over z: Interval, ofDerivative order: Int) -> Jet<Interval>

  /// About how many operations one evaluation takes, for budgets that count work.
  var operationCount: Int { get }

  /// The definition in the form that kernels compute: the same function, and cheaper.
  func kernelForm<S: Scalar>(_ z: S) -> S

  /// The derivative in the form that kernels compute: that of the function, unless another is cheaper.
  func kernelSlope<S: Scalar>(_ z: S) -> S

  /// The arithmetic in which kernels compute the function.
  var kernelPrecision: KernelPrecision { get }

  /// The arithmetic in which kernels compute the derivative.
  var derivativePrecision: KernelPrecision { get }

  /// f of each number of an array.
  ///
  /// - Precondition: Both have the same length.
  func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Float>)

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Precondition: Both have the same length.
  func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Float>)

  /// f of each number of an array, by the definition read with `Double`: what kernels are held against.
  ///
  /// - Precondition: Both have the same length.
  func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Double>)

  /// f′ of each number of an array, by the definition read with `Double`.
  ///
  /// - Precondition: Both have the same length.
  func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Double>)
}

extension ScalarFunction {
  /// The derivative of the given order with its own first and second derivative, at a point.
  @inlinable @inline(__always)
  public func jet(at z: Double, ofDerivative order: Int) -> Jet<Double> {
    // NaN in gives NaN out, also for what does not depend on z, such as the slope of a line.
    z.isNaN ? Jet(.nan, .nan, .nan) : differentiated(z, order)
  }

  /// f, f′ and f″ at a point.
  @inlinable @inline(__always)
  public func jet(at z: Double) -> Jet<Double> { jet(at: z, ofDerivative: 0) }

  /// Enclosures of the derivative of the given order and of its own first and second derivative.
  @inlinable @inline(__always)
  public func enclosure(over z: Interval, ofDerivative order: Int = 0) -> Jet<Interval> {
    differentiated(z, order)
  }

  /// The value at a `Double`: that of the definition.
  @inlinable @inline(__always)
  public func callAsFunction(_ z: Double) -> Double { read(z) }

  /// The definition, also where a method for one type of number exists.
  @inlinable @inline(__always)
  func read<S: Scalar>(_ z: S) -> S { self(z) }

  /// The value at a `Float`: that of the definition read with `Double`, rounded once.
  ///
  /// So it is the correctly rounded one in all but very few cases, and nothing overflows on the way.
  @inlinable @inline(__always)
  public func callAsFunction(_ z: Float) -> Float { Float(self(Double(z))) }

  /// The number that suits most definitions of the catalogue.
  @inlinable
  public var operationCount: Int { 12 }

  /// f′ at a point.
  ///
  /// At a kink it is the slope of the piece that the point belongs to, that is of the branch that the
  /// definition takes there. This rule needs no convention besides the definition, it is what automatic
  /// differentiation of the same code gives, and the definitions give each point to the piece to which
  /// PyTorch gives it. ``oneSidedDerivatives(at:)`` has both slopes.
  @inlinable
  public func derivative(at z: Double) -> Double { jet(at: z).derivative }

  /// The slopes just left and just right of a point, which differ at a kink.
  ///
  /// They are those at the neighbouring doubles.
  @inlinable
  public func oneSidedDerivatives(at z: Double) -> (left: Double, right: Double) {
    (derivative(at: z.nextDown), derivative(at: z.nextUp))
  }

  /// f″ at a point; at a kink that of the piece that the point belongs to.
  @inlinable
  public func secondDerivative(at z: Double) -> Double { jet(at: z).secondDerivative }

  /// The definition read with a jet, or with jets of jets, whose derivatives have two derivatives of their own.
  ///
  /// Inlined, so that each function's own implementations of the requirements are compiled for it.
  @inlinable @inline(__always)
  func differentiated<S: Scalar>(_ z: S, _ order: Int) -> Jet<S> {
    let variable = Jet(variable: z)
    if order == 0 { return self(variable) }
    let nested = self(Jet(variable: variable))
    return order == 1 ? nested.derivative : nested.secondDerivative
  }
}

/// A function with a name and a formula in words: one of the catalogue, or a typed formula.
public protocol NamedFunction: ScalarFunction {
  /// What functions have in common that differ in nothing but the values of their parameters: the key
  /// of the catalogue, or the formula.
  var kind: String { get }

  /// The name in running text, such as `SineReLU`; nil for a function that is called by its formula.
  var title: String? { get }

  /// The formula as it is read aloud, in plain characters.
  var words: String { get }

  /// The values of the parameters, in the order in which they are written.
  var parameterValues: [(name: String, symbol: String, value: Double)] { get }

  /// The value a parameter has when none is chosen; nil if one always is.
  func usualValue(of name: String) -> Double?
}

import Activations
import Measurements
import Results
import Testing

/// The kernels of all functions on every 131,071st of all floats; `make accuracy` tries every one.
struct AccuracySurveyTests {
  static let functions = Catalogue.all.map { $0.init() as any Activation } + others

  /// Parameters for which kernels compute in another precision, or take another branch.
  static let others: [any Activation] = [
    SineReLU(epsilon: 0.025), SineReLU(epsilon: 2), SineReLU(epsilon: -0.5),
    SineReLUMax(epsilon: 0.025), SineReLUMax(epsilon: 2), LeakyReLU(negativeSlope: 0.3),
    ELU(alpha: 2), CELU(alpha: 0.3), Softplus(beta: 3), Sine(omega: 30), HardShrink(lambda: 0.1),
    SoftShrink(lambda: 0.1), BReLU(maximum: 0.1), Threshold(threshold: 0.5, value: 2),
  ]

  static let stride = 131_071

  @Test(arguments: functions.indices)
  func kernelsAreWithinFourUlp(index: Int) {
    let function = Self.functions[index]
    for operation in [Results.Operation.forward, .derivative] {
      let row = AccuracySurvey(of: function, operation, with: .lane, stride: Self.stride).run()[0]
      #expect(row.inputs == 32_769)
      #expect(row.largestError <= 4, "\(function.kind) \(operation) at \(row.largestErrorInput)")
      #expect(row.largestErrorNearZeros <= 4, "\(function.kind) \(operation)")
      #expect(row.wrongSpecials == 0, "\(function.kind) \(operation)")
    }
  }

  @Test(arguments: functions.indices)
  func floatIsRoundedCorrectly(index: Int) {
    let row = AccuracySurvey(
      of: Self.functions[index], .forward, with: .float, stride: Self.stride
    ).run()[0]
    #expect(row.largestError <= 0.51)
    #expect(row.correctlyRounded == 1)
    #expect(row.wrongSpecials == 0)
  }

  /// Where kernels have the largest errors of all floats, and had them in forms before.
  static let worstInputs: [(function: any Activation, z: Float)] = [
    (GELU(), -0.7865787), (GELU(), -5.6036725), (GELU(), -0.5382227), (GELU(), -0.75),
    (Mish(), -0.32667094), (Mish(), -6.7640533), (SiLU(), -16.699265),
    (SineReLU(), -0.630899), (SineReLU(), -0.68611246), (Squareplus(), -0.0007723569),
    (TanhShrink(), 0.77191836), (TanhShrink(), 1.3446826), (GELUTanh(), -4.996174),
  ]

  @Test(arguments: worstInputs.indices)
  func theWorstInputsAreWithinFourUlpToo(index: Int) {
    let (function, z) = Self.worstInputs[index]
    let near = (0..<20_000).map { Float(bitPattern: z.bitPattern - 10_000 + $0) }
    var values = near
    var span = values.mutableSpan
    function.evaluate(near.span, into: &span)
    for (z, value) in zip(near, values) {
      let exact = function(Double(z))
      #expect((Double(value) - exact).magnitude <= 4 * Double(Float(exact).ulp), "at \(z)")
    }
  }

  @Test func aKernelThatIsOffIsFound() {
    let row = AccuracySurvey(of: Off(), .forward, with: .lane, stride: 1 << 20).run()[0]
    #expect((15...35).contains(row.largestError))
    #expect(row.correctlyRounded < 0.2)
  }

  @Test func wrongInfinitiesAreCounted() {
    let row = AccuracySurvey(of: Capped(), .forward, with: .lane, stride: 1 << 16).run()[0]
    #expect(row.wrongSpecials == 2)
  }

  @Test func nextToAZeroTheErrorIsThatOfTheTerms() {
    let near = AccuracySurvey(of: Difference(), .forward, with: .lane, stride: 4093).run()[0]
    #expect(near.largestErrorNearZeros > 0.05 && near.largestErrorNearZeros <= 1)
    #expect(near.largestError <= 2)
  }

  @Test func aZeroWithoutAChangeOfSignIsAZeroToo() {
    let near = AccuracySurvey(of: SquaredDifference(), .forward, with: .lane, stride: 4093).run()[0]
    #expect(near.largestErrorNearZeros > 0.05 && near.largestErrorNearZeros <= 5)
    // Counted in ulp of its own value, a result next to the zero is off by more than a thousand.
    #expect(near.largestError <= 8)
  }
}

/// Functions that are made to be measured: no name but their formula, and no parameters.
protocol MadeUp: NamedFunction {}

extension MadeUp {
  var kind: String { words }
  var title: String? { nil }
  var parameterValues: [(name: String, symbol: String, value: Double)] { [] }
  func usualValue(of name: String) -> Double? { nil }
}

/// The identity with a kernel that is off by 2⁻¹⁹.
struct Off: MadeUp {
  var words: String { "z" }
  func callAsFunction<S: Scalar>(_ z: S) -> S { z }
  func kernelForm<S: Scalar>(_ z: S) -> S { z * S(1 + 0x1p-19) }
}

/// Infinite at 0, with a kernel that is not.
struct Capped: MadeUp {
  var words: String { "1/|z|" }
  func callAsFunction<S: Scalar>(_ z: S) -> S { S(1) / .abs(z) }
  func kernelForm<S: Scalar>(_ z: S) -> S { S(1) / .max(.abs(z), S(1e-30)) }
}

/// A difference whose second term single precision rounds before it is taken.
struct Difference: MadeUp {
  var words: String { "z - 1/3" }
  var kernelPrecision: KernelPrecision { .single }
  func callAsFunction<S: Scalar>(_ z: S) -> S { z - S(1) / S(3) }
}

/// The square of that difference, multiplied out: 0 without a change of sign.
struct SquaredDifference: MadeUp {
  var words: String { "z^2 - 2/3 z + 1/9" }
  var kernelPrecision: KernelPrecision { .single }
  func callAsFunction<S: Scalar>(_ z: S) -> S { z * z - S(2) / S(3) * z + S(1) / S(9) }
}

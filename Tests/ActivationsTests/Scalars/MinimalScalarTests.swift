import Testing

@testable import Activations

/// A reading that gives what a reading has to give, and nothing else.
private struct Minimal: Scalar {
  let value: Double

  init(_ constant: Double) { value = constant }

  static func + (a: Minimal, b: Minimal) -> Minimal { Minimal(a.value + b.value) }
  static func * (a: Minimal, b: Minimal) -> Minimal { Minimal(a.value * b.value) }
  static func / (a: Minimal, b: Minimal) -> Minimal { Minimal(a.value / b.value) }
  static prefix func - (a: Minimal) -> Minimal { Minimal(-a.value) }

  /// Nil where a number is missing.
  static func .> (a: Minimal, b: Minimal) -> Bool? {
    a.value.isNaN || b.value.isNaN ? nil : a.value > b.value
  }

  static func select(_ condition: Bool?, _ a: Minimal, _ b: Minimal) -> Minimal {
    condition.map { $0 ? a : b } ?? Minimal(.nan)
  }

  static func floor(_ z: Minimal) -> Minimal { Minimal(.floor(z.value)) }
  static func exp(_ z: Minimal) -> Minimal { Minimal(.exp(z.value)) }
  static func log(_ z: Minimal) -> Minimal { Minimal(.log(z.value)) }
  static func sin(_ z: Minimal) -> Minimal { Minimal(.sin(z.value)) }
  static func cos(_ z: Minimal) -> Minimal { Minimal(.cos(z.value)) }
  static func atan(_ z: Minimal) -> Minimal { Minimal(.atan(z.value)) }
  static func erfc(_ z: Minimal) -> Minimal { Minimal(.erfc(z.value)) }
}

/// A reading of intervals that gives no more.
private struct MinimalInterval: Scalar {
  let interval: Interval

  init(_ interval: Interval) { self.interval = interval }
  init(_ constant: Double) { interval = Interval(constant) }

  static let isEnclosing = true
  static let pi = MinimalInterval(Interval.pi)

  static func + (a: Self, b: Self) -> Self { Self(a.interval + b.interval) }
  static func * (a: Self, b: Self) -> Self { Self(a.interval * b.interval) }
  static func / (a: Self, b: Self) -> Self { Self(a.interval / b.interval) }
  static prefix func - (a: Self) -> Self { Self(-a.interval) }
  static func .> (a: Self, b: Self) -> Truth { a.interval .> b.interval }
  static func select(_ condition: Truth, _ a: Self, _ b: Self) -> Self {
    Self(.select(condition, a.interval, b.interval))
  }

  static func floor(_ z: Self) -> Self { Self(.floor(z.interval)) }
  static func exp(_ z: Self) -> Self { Self(.exp(z.interval)) }
  static func log(_ z: Self) -> Self { Self(.log(z.interval)) }
  static func sin(_ z: Self) -> Self { Self(.sin(z.interval)) }
  static func cos(_ z: Self) -> Self { Self(.cos(z.interval)) }
  static func atan(_ z: Self) -> Self { Self(.atan(z.interval)) }
  static func erfc(_ z: Self) -> Self { Self(.erfc(z.interval)) }
}

struct MinimalScalarTests {
  private static let arguments: [Double] = [
    -30, -7.25, -2, -1, -0.75, -0.1, -1e-3, -1e-9, 0, 1e-9, 1e-3, 0.1, 0.5, 1, 2.5, 6, 7.25, 30,
  ]

  private static func read<S: Scalar>(_ f: some Activation, _ z: S) -> S { f.read(z) }

  @Test(arguments: Catalogue.all.map { $0.init() })
  func theFirstRequirementsAreEnoughForEveryFunction(f: any Activation) {
    for z in Self.arguments {
      let (expected, found) = (f(z), Self.read(f, Minimal(z)).value)
      #expect(
        abs(found - expected) <= 1e-13 * max(1, abs(expected)),
        "\(f.kind) at \(z): \(found), not \(expected)")
    }
  }

  @Test(arguments: Catalogue.all.map { $0.init() })
  func whatFollowsFromThemEnclosesEveryFunction(f: any Activation) {
    for z in Self.arguments {
      let exact = f.enclosure(over: Interval(z)).value
      let found = Self.read(f, MinimalInterval(Interval(z))).interval
      #expect(
        !found.isEmpty && found.lower <= exact.upper && exact.lower <= found.upper,
        "\(f.kind) at \(z): \(found), not \(exact)")
      #expect(found.contains(f(z)) || found.width == 0, "\(f.kind) at \(z): \(found)")
    }
  }

  private typealias Operation = (
    name: String, here: @Sendable (Minimal) -> Minimal, there: @Sendable (Double) -> Double
  )

  private static let operations: [Operation] = [
    ("abs", { .abs($0) }, { .abs($0) }), ("sqrt", { .sqrt($0) }, { .sqrt($0) }),
    ("cbrt", { .cbrt($0) }, { .cbrt($0) }), ("pow 3", { .pow($0, 3) }, { .pow($0, 3) }),
    ("pow −2", { .pow($0, -2) }, { .pow($0, -2) }),
    ("pow 41", { .pow($0, 41) }, { .pow($0, 41) }),
    ("pow 1.5", { .pow($0, 1.5) }, { .pow($0, 1.5) }), ("pow 0", { .pow($0, 0) }, { .pow($0, 0) }),
    ("exponential", { .exponential(base: 3, $0) }, { .exponential(base: 3, $0) }),
    ("expMinusOne", { .expMinusOne($0) }, { .expMinusOne($0) }),
    ("log onePlus", { .log(onePlus: $0) }, { .log(onePlus: $0) }),
    ("log2", { .log2($0) }, { .log2($0) }), ("log10", { .log10($0) }, { .log10($0) }),
    ("sin plus", { .sin($0, plusEighthTurns: 3) }, { .sin($0, plusEighthTurns: 3) }),
    ("sinc", { .sinc($0, derivative: 0) }, { .sinc($0, derivative: 0) }),
    ("sinc′", { .sinc($0, derivative: 1) }, { .sinc($0, derivative: 1) }),
    ("sinc″", { .sinc($0, derivative: 2) }, { .sinc($0, derivative: 2) }),
    ("tan", { .tan($0) }, { .tan($0) }), ("asin", { .asin($0) }, { .asin($0) }),
    ("acos", { .acos($0) }, { .acos($0) }), ("sinh", { .sinh($0) }, { .sinh($0) }),
    ("cosh", { .cosh($0) }, { .cosh($0) }), ("tanh", { .tanh($0) }, { .tanh($0) }),
    ("asinh", { .asinh($0) }, { .asinh($0) }), ("acosh", { .acosh($0) }, { .acosh($0) }),
    ("atanh", { .atanh($0) }, { .atanh($0) }), ("erf", { .erf($0) }, { .erf($0) }),
    ("gate", { .normalGate($0) }, { .normalGate($0) }),
    ("tanh gate", { .tanhGate($0) }, { .tanhGate($0) }),
    ("sigmoid", { .sigmoid($0) }, { .sigmoid($0) }),
    ("softplus", { .softplus($0) }, { .softplus($0) }),
    ("max", { .max($0, Minimal(0.3)) }, { .max($0, 0.3) }),
    ("min", { .min($0, Minimal(0.3)) }, { .min($0, 0.3) }),
  ]

  @Test func whatFollowsFromThemIsWhatADoubleGives() {
    for operation in Self.operations {
      for z in Self.arguments + [.nan] {
        let (expected, found) = (operation.there(z), operation.here(Minimal(z)).value)
        // The error function alone loses digits near 0.
        let tolerance = operation.name == "erf" ? 1e-15 : 2e-13 * abs(expected)
        #expect(
          found == expected || (found.isNaN && expected.isNaN)
            || abs(found - expected) <= tolerance,
          "\(operation.name) of \(z): \(found), not \(expected)")
      }
    }
  }
}

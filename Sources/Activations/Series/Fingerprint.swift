/// A name of a subexpression, formed from its operation and the names of its operands.
///
/// Two values with one name were computed by the same operations from the same leaves, so they are the
/// same function. It is a hash of 128 bits with a separate sign, so that a function and its negative are known as such.
struct Fingerprint: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64

  /// Whether this is the negative of the function that the hash names.
  let isNegated: Bool

  private init(_ first: UInt64, _ second: UInt64, isNegated: Bool) {
    (self.first, self.second, self.isNegated) = (first, second, isNegated)
  }

  /// The variable.
  static let variable = Fingerprint(0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, isNegated: false)

  /// π.
  static let pi = Fingerprint(0x4528_21E6_38D0_1377, 0xBE54_66CF_34E9_0C6D, isNegated: false)

  /// 2 ÷ √π.
  static let errorFunctionSlope = Fingerprint(
    0xBE54_66CF_34E9_0C6C, 0xC0AC_29B7_C97C_50DD, isNegated: false)

  /// A constant.
  init(_ constant: Double) {
    let magnitude = constant.magnitude.bitPattern
    self.init(
      Self.mix(magnitude ^ 0xA409_3822_299F_31D0), Self.mix(magnitude &+ 0x082E_FA98_EC4E_6C89),
      isNegated: constant < 0)
  }

  /// The result of an operation on one operand.
  init(_ operation: Operation, _ operand: Fingerprint) {
    self.init(operation, operand, operand)
  }

  /// The result of an operation on two operands; sums, products and the greater and lesser of two do not depend on the order.
  init(_ operation: Operation, _ a: Fingerprint, _ b: Fingerprint) {
    let isSwapped = operation.isCommutative && b.precedes(a)
    let (a, b) = isSwapped ? (b, a) : (a, b)
    var (first, second) = (operation.code, ~operation.code)
    for word in [a.first, a.second, a.isNegated ? 1 : 2, b.first, b.second, b.isNegated ? 1 : 2] {
      first = Self.mix(first ^ word &* 0x9E37_79B9_7F4A_7C15)
      second = Self.mix((second &+ word) &* 0xD6E8_FEB8_6659_FD93)
    }
    self.init(first, second, isNegated: false)
  }

  /// The name of the negative.
  var negated: Fingerprint { Fingerprint(first, second, isNegated: !isNegated) }

  /// The name without the sign.
  var magnitude: Fingerprint { Fingerprint(first, second, isNegated: false) }

  /// Whether this stands before another in an arbitrary order.
  func precedes(_ other: Fingerprint) -> Bool {
    (first, second, isNegated ? 1 : 0) < (other.first, other.second, other.isNegated ? 1 : 0)
  }

  /// The finalizer of SplitMix64 (Steele, Lea & Flood 2014).
  private static func mix(_ word: UInt64) -> UInt64 {
    var z = word &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// An operation that a fingerprint tells from others.
enum Operation: Hashable, Sendable {
  case add, subtract, multiply, divide, maximum, minimum, select
  case absolute, floor, squareRoot, cubeRoot, exponential, exponentialMinusOne, logarithm
  case logarithmOfOnePlus, tangent, arcSine, arcCosine, arcTangent, hyperbolicSine
  case hyperbolicCosine, hyperbolicTangent, areaSine, areaCosine, areaTangent, error
  case complementaryError, logistic, softplus, slope, binaryLogarithm, decimalLogarithm
  case exponentialOfBase(Double)
  case power(Double)
  case powerLess(Double, whole: Int)
  case sine(eighthTurns: Int)
  case sinc(order: Int)

  var isCommutative: Bool {
    switch self {
    case .add, .multiply, .maximum, .minimum: true
    default: false
    }
  }

  /// What the sign of the operand does to the result.
  enum Symmetry { case none, even, odd }

  /// What the sign of the operand does to the result.
  var symmetry: Symmetry {
    switch self {
    case .absolute, .hyperbolicCosine: .even
    case .tangent, .arcSine, .arcTangent, .hyperbolicSine, .hyperbolicTangent, .areaSine,
      .areaTangent, .cubeRoot, .error:
      .odd
    case .power(let exponent):
      exponent.truncatingRemainder(dividingBy: 2) == 0
        ? .even : exponent.truncatingRemainder(dividingBy: 2).magnitude == 1 ? .odd : .none
    case .sine(let turns): turns == 0 ? .odd : turns == 2 ? .even : .none
    case .sinc(let order): order % 2 == 0 ? .even : .odd
    default: .none
    }
  }

  /// A number that differs from operation to operation, and is the same in every run.
  var code: UInt64 {
    switch self {
    case .add: 1
    case .subtract: 2
    case .multiply: 3
    case .divide: 4
    case .maximum: 5
    case .minimum: 6
    case .select: 7
    case .absolute: 8
    case .floor: 9
    case .squareRoot: 10
    case .cubeRoot: 11
    case .exponential: 12
    case .exponentialMinusOne: 13
    case .logarithm: 14
    case .logarithmOfOnePlus: 15
    case .tangent: 16
    case .arcSine: 17
    case .arcCosine: 18
    case .arcTangent: 19
    case .hyperbolicSine: 20
    case .hyperbolicCosine: 21
    case .hyperbolicTangent: 22
    case .areaSine: 23
    case .areaCosine: 24
    case .areaTangent: 25
    case .error: 26
    case .complementaryError: 27
    case .logistic: 28
    case .softplus: 29
    case .slope: 34
    case .binaryLogarithm: 35
    case .decimalLogarithm: 36
    case .exponentialOfBase(let base): base.bitPattern &* 0x2545_F491_4F6C_DD1D ^ 37
    case .power(let exponent): exponent.bitPattern &* 0x2545_F491_4F6C_DD1D ^ 30
    case .powerLess(let exponent, let whole):
      exponent.bitPattern &* 0x2545_F491_4F6C_DD1D ^ UInt64(bitPattern: Int64(whole)) << 8 ^ 33
    case .sine(let turns): UInt64(bitPattern: Int64(turns & 7)) << 8 | 31
    case .sinc(let order): UInt64(bitPattern: Int64(order)) << 8 | 32
    }
  }
}

/// The names of results, formed in one way by all readings that compare names.
extension Fingerprint {
  /// The result of an operation on one operand, by its symmetry.
  static func result(of operation: Operation, on operand: Fingerprint) -> Fingerprint {
    switch operation.symmetry {
    case .none: return Fingerprint(operation, operand)
    case .even: return Fingerprint(operation, operand.magnitude)
    case .odd:
      return Fingerprint(operation, operand.magnitude).negated(if: operand.isNegated)
    }
  }

  /// The sum.
  static func sum(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint { Fingerprint(.add, a, b) }

  /// The difference, the negative of that the other way round.
  static func difference(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    let isSwapped = b.precedes(a)
    return Fingerprint(.subtract, isSwapped ? b : a, isSwapped ? a : b).negated(if: isSwapped)
  }

  /// The product; the signs of its factors are taken out.
  static func product(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    Fingerprint(.multiply, a.magnitude, b.magnitude).negated(if: a.isNegated != b.isNegated)
  }

  /// The quotient; the signs of its operands are taken out.
  static func quotient(_ a: Fingerprint, _ b: Fingerprint) -> Fingerprint {
    Fingerprint(.divide, a.magnitude, b.magnitude).negated(if: a.isNegated != b.isNegated)
  }

  /// The choice between two by a comparison, named by the difference that decides.
  static func choice(
    by difference: Fingerprint, _ a: Fingerprint, _ b: Fingerprint
  ) -> Fingerprint {
    Fingerprint(.select, difference, Fingerprint(.select, a, b))
  }

  /// The cosine for the sine of an operand and the sine for the cosine, but for the sign; nil for other waves.
  ///
  /// Where it is 0 the wave is 1 or −1.
  static func slope(ofWave eighthTurns: Int, on operand: Fingerprint) -> Fingerprint? {
    eighthTurns % 2 == 0
      ? result(of: .sine(eighthTurns: 2 - eighthTurns), on: operand).magnitude : nil
  }

  /// The negative, or the same.
  private func negated(if isNegated: Bool) -> Fingerprint { isNegated ? negated : self }
}

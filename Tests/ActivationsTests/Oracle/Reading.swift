@testable import Activations

/// What a function has at one argument, read with numbers of many bits.
struct Reading: Sendable {
  /// The argument.
  let argument: Double

  /// The value; nil where there is none.
  let value: OracleNumber?

  /// The derivatives; nil where the rules give none.
  let first: OracleNumber?
  let second: OracleNumber?

  /// Whether rounding may have made a decision on the way, so that nothing is known.
  let isDoubtful: Bool

  /// A derivative by its order.
  func quantity(_ order: Int) -> OracleNumber? {
    isDoubtful ? nil : [value, first, second][order]
  }

  /// Whether the function has a value there; nil if that is doubtful.
  var isDefined: Bool? { isDoubtful ? nil : value != nil }
}

/// Reads a function with numbers of many bits.
struct Oracle: Sendable {
  let function: any ScalarFunction

  /// The bits that each argument is read with, and those that a contradiction must stand up to.
  static let bits = [256, 640, 2560]

  /// Reads value and derivatives at a double, with more bits where decisions need them.
  func reading(at z: Double, level: Int = 0) -> Reading {
    let reading = plainReading(at: z, bits: Self.bits[level])
    let isLast = level + 1 == Self.bits.count
    return reading.isDoubtful && !isLast ? self.reading(at: z, level: level + 1) : reading
  }

  private func plainReading(at z: Double, bits: Int) -> Reading {
    OracleNumber.with(bits: bits) {
      let result = function(OracleScalar(variable: OracleNumber(z)))
      return Reading(
        argument: z, value: result.value, first: result.first.number,
        second: result.second.number, isDoubtful: result.isDoubtful)
    }
  }

  /// Reads the function at any number, with the bits in force.
  func reading(at z: OracleNumber) -> Reading {
    let result = function(OracleScalar(variable: z))
    return Reading(
      argument: z.double, value: result.value, first: result.first.number,
      second: result.second.number, isDoubtful: result.isDoubtful)
  }

  /// The value alone at any number, with the bits in force.
  func value(at z: OracleNumber) -> (value: OracleNumber?, isDoubtful: Bool) {
    let result = function(OracleScalar(number: z))
    return (result.value, result.isDoubtful)
  }
}

extension OracleNumber {
  /// Whether two readings of one quantity, with different bits, agree but for the last of them.
  func agrees(with other: OracleNumber) -> Bool {
    guard isFinite, other.isFinite else { return false }
    let difference = self - other
    guard let size = difference.exponent else { return true }
    return size < Swift.max(exponent ?? Int.min, other.exponent ?? Int.min) - 40
  }
}

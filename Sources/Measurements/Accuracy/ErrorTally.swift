import Activations
import Results

/// The errors of results, over many inputs.
///
/// An error is counted in ulp of the exact value: the distance of neighbouring `Float`s there, and that of
/// subnormal numbers below them. Next to a zero of the function a result cannot have many right digits,
/// because what it is the difference of is rounded; there the error is counted in ulp of the largest
/// term, which is taken to be what the function changes by when z moves by |z| or by 1, whichever is less.
struct ErrorTally: Hashable, Sendable {
  /// How many inputs were tried.
  private(set) var inputs = 0

  /// How many results are the `Float` nearest to the exact value, or NaN where that is NaN.
  private(set) var correctlyRounded = 0

  /// The largest error away from zeros, in ulp.
  private(set) var largestError = 0.0

  /// The input of the largest error, the first of several.
  private(set) var largestErrorInput: Float = 0

  /// The largest error next to zeros, in ulp of the largest term, of the results that are off by more
  /// ulp than any away from zeros.
  private(set) var largestErrorNearZeros = 0.0

  /// How many results are NaN or infinite where the exact value is not, or the other way round.
  private(set) var wrongSpecials = 0

  /// Adds the results for a block of inputs.
  ///
  /// - Precondition: The three arrays have the same length.
  mutating func add(
    _ results: [Float], exact: [Double], at inputs: [Float], _ zeros: ZeroSearch
  ) {
    precondition(
      results.count == inputs.count && exact.count == inputs.count,
      "each input needs a result and an exact value")
    // What is counted stays in registers.
    var tally = self
    for index in inputs.indices {
      tally.add(results[index], exact: exact[index], at: inputs[index], zeros)
    }
    self = tally
  }

  /// Adds a result.
  ///
  /// - Parameters:
  ///   - result: What was computed for `z`.
  ///   - exact: What it should be, before rounding.
  ///   - zeros: Finds zeros of the function; used only if the error would be the largest.
  @inline(__always)
  mutating func add(
    _ result: Float, exact: Double, at z: Float, _ zeros: ZeroSearch
  ) {
    inputs += 1
    let rounded = Float(exact)
    if result == rounded || result.isNaN && exact.isNaN { correctlyRounded += 1 }
    let distance = (Double(result) - exact).magnitude
    // Fails for NaN and infinities as well.
    if distance <= largestError * Self.ulp(of: exact) { return }
    addError(distance, result, exact: exact, at: z, zeros)
  }

  @inline(never)
  private mutating func addError(
    _ distance: Double, _ result: Float, exact: Double, at z: Float, _ zeros: ZeroSearch
  ) {
    guard distance < .infinity else {
      let rounded = Float(exact)
      if result != rounded, !(result.isNaN && exact.isNaN) { wrongSpecials += 1 }
      return
    }
    if let term = zeros.largestTerm(nearZeroAt: z) {
      largestErrorNearZeros = max(largestErrorNearZeros, distance / Self.ulp(of: term))
    } else {
      (largestError, largestErrorInput) = (distance / Self.ulp(of: exact), z)
    }
  }

  /// The distance of neighbouring `Float`s around a number.
  @inline(__always)
  private static func ulp(of exact: Double) -> Double {
    let exponent = exact.bitPattern >> 52 & 0x7ff
    // From that of the subnormal numbers to that of the greatest.
    return Double(bitPattern: (min(max(exponent, 1023 - 126), 1023 + 127) - 23) << 52)
  }

  /// Adds what was found of later inputs.
  mutating func merge(_ later: ErrorTally) {
    inputs += later.inputs
    correctlyRounded += later.correctlyRounded
    wrongSpecials += later.wrongSpecials
    largestErrorNearZeros = max(largestErrorNearZeros, later.largestErrorNearZeros)
    if later.largestError > largestError {
      (largestError, largestErrorInput) = (later.largestError, later.largestErrorInput)
    }
  }
}

/// Finds out whether a function has a zero next to an input.
struct ZeroSearch: Sendable {
  let function: any NamedFunction

  /// The order of the derivative that is looked at: 0 or 1.
  let order: Int

  /// The largest term of the function at an input next to a zero; nil away from zeros.
  ///
  /// Next to a zero the function loses digits, changing by more than twice the share that z changes by, and twice a Newton
  /// step leads to the other sign, or, if the slope is 0 at the zero too, to a value less than a hundredth. So the tail of
  /// an exponential is not next to a zero, and neither is 0 for a function which is a line through it.
  func largestTerm(nearZeroAt z: Float) -> Double? {
    let z = Double(z)
    let jet = function.jet(at: z, ofDerivative: order)
    let reach = min(z.magnitude, 1)
    let change = jet.derivative.magnitude
    let term = max(jet.value.magnitude, change * reach)
    // Where the function only touches 0 its slope tells too little.
    let bend = max(term, jet.secondDerivative.magnitude * reach * reach / 2)
    if jet.value == 0 { return change > 0 ? term : bend }
    guard change * z.magnitude > 2 * jet.value.magnitude else { return nil }
    let beyond = function.jet(at: z - 2 * jet.value / jet.derivative, ofDerivative: order).value
    if beyond != 0, (beyond < 0) != (jet.value < 0) { return term }
    return beyond.magnitude < jet.value.magnitude / 100 ? bend : nil
  }
}

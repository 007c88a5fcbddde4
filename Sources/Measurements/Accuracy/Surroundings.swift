import Activations

/// A function around an input: whether it has a zero there.
struct Surroundings: Sendable {
  let function: any NamedFunction

  /// The order of the derivative that is looked at: 0 or 1.
  let order: Int

  /// The largest term of the function at an input next to a zero; nil away from zeros.
  ///
  /// Next to a zero the function loses digits, changing by more than twice the share that z changes by,
  /// and twice a Newton step leads to the other sign. So the tail of an exponential is not next to a
  /// zero, and neither is 0 for a function which is a line through it.
  func largestTerm(nearZeroAt z: Float) -> Double? {
    let z = Double(z)
    let jet = function.jet(at: z, ofDerivative: order)
    let change = jet.derivative.magnitude
    let term = max(jet.value.magnitude, change * min(z.magnitude, 1))
    if jet.value == 0 { return term }
    guard change * z.magnitude > 2 * jet.value.magnitude else { return nil }
    let beyond = function.jet(at: z - 2 * jet.value / jet.derivative, ofDerivative: order).value
    return beyond == 0 || (beyond < 0) != (jet.value < 0) ? term : nil
  }
}

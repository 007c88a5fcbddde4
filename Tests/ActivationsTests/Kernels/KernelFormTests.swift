import TestSupport
import Testing

@testable import Activations

/// The cheaper form of a kernel is the same function: enclosures of both at a point have it in common, and
/// are so narrow that no other could be.
struct KernelFormTests {
  static let functions: [any Activation] = [
    SineReLU(), SineReLU(epsilon: 2), SineReLU(epsilon: -0.5), SineReLUMax(),
    SineReLUMax(epsilon: 2), Mish(), TanhShrink(), Softplus(), Softplus(beta: 3), HardSwish(),
    Squareplus(), Squareplus(b: 0.25), GELU(), GELUTanh(), Sigmoid(), Tanh(), SiLU(), Softsign(),
    LogCosh(), EIS(), EIS(alpha: 1, beta: 0, gamma: 1, delta: 1.16, theta: 1),
    EIS(alpha: 0, beta: 1, gamma: 0, delta: 0.68, theta: 1.7), TanhSoft(),
    TanhSoft(alpha: 0.5, beta: 0, gamma: 1, delta: 1),
    TanhSoft(alpha: 0, beta: 0.3, gamma: 2, delta: 0.5),
    SoftClipping(), SoftClipping(alpha: 4),
  ]

  @Test(arguments: functions.indices)
  func enclosuresOfBothFormsOverlap(index: Int) {
    let function = Self.functions[index]
    var random = SplitMix64(seed: UInt64(index))
    for _ in 0..<20_000 {
      let z = Double(Float.random(in: -30...30, using: &random))
      let definition = function.enclosure(over: Interval(z))
      let (value, slope) = (function.kernelForm(Interval(z)), function.kernelSlope(Interval(z)))
      for (a, b) in [(definition.value, value), (definition.derivative, slope)] {
        // What a form leaves out is below the rounding of a `Float`, polynomials for single precision
        // included.
        let slack = 0x1p-27 * max(a.magnitude, b.magnitude) + 0x1p-60
        #expect(
          a.lower <= b.upper + slack && b.lower <= a.upper + slack, "\(function.kind) at \(z)")
        #expect(b.upper - b.lower <= 0x1p-30 * max(1, z.magnitude))
      }
    }
  }
}

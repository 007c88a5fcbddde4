import TestSupport
import Testing

@testable import Activations

/// The cheaper form of a kernel is the same function: enclosures of both at a point have it in common, and
/// are so narrow that no other could be.
struct KernelFormTests {
  static let functions: [any Activation] = [
    SineReLU(), SineReLU(epsilon: 2), SineReLU(epsilon: -0.5), SineReLUMax(),
    SineReLUMax(epsilon: 2), Mish(), TanhShrink(), Softplus(), Softplus(beta: 3),
  ]

  @Test(arguments: functions.indices)
  func enclosuresOfBothFormsOverlap(index: Int) {
    let function = Self.functions[index]
    var random = SplitMix64(seed: UInt64(index))
    for _ in 0..<20_000 {
      let z = Double(Float.random(in: -30...30, using: &random))
      let definition = function.enclosure(over: Interval(z))
      let form = function.kernelForm(Jet(variable: Interval(z)))
      for (a, b) in [
        (definition.value, form.value), (definition.derivative, form.derivative),
      ] {
        // Where a form leaves terms out, they are below the rounding of a `Float` by far.
        let slack = 0x1p-40 * max(a.magnitude, b.magnitude) + 0x1p-60
        #expect(
          a.lower <= b.upper + slack && b.lower <= a.upper + slack, "\(function.kind) at \(z)")
        #expect(b.upper - b.lower <= 0x1p-38 * max(1, z.magnitude))
      }
    }
  }
}

import TestSupport
import Testing

@testable import Activations

struct PeriodicTests {
  @Test func sincIsSmoothWhereItsQuotientHasNoValue() {
    #expect(Sinc()(0.0) == 1)
    #expect(Sinc().derivative(at: 1e-200) == -1e-200 / 3)
    #expect(Sinc().secondDerivative(at: 0) == -1.0 / 3)
    for order in 0...2 {
      #expect(Sinc().features(over: -50...50, ofDerivative: order).isEmpty)
    }
    #expect(Sinc().jet(at: .infinity) == Jet(0, derivative: 0, secondDerivative: 0))
  }

  @Test(arguments: 0...8)
  func everyDerivativeOfSincIsEnclosed(order: Int) {
    var random = SplitMix64(seed: UInt64(order) + 1)
    for _ in 0..<2_000 {
      let middle = Double.random(in: -6...6, using: &random)
      let half = Double.random(in: 0...1, using: &random)
      let radius = half < 0.3 ? half * middle.ulp * 8 : half * half * half
      let interval = Interval(middle - radius, middle + radius)
      let enclosure = Interval.sinc(interval, derivative: order)
      #expect(enclosure.decoration == .common)
      for z in [interval.lower, middle, interval.upper] {
        #expect(enclosure.contains(.sinc(z, derivative: order)), "\(z) in \(interval)")
      }
    }
  }

  @Test(arguments: 0...8)
  func theEnclosureOfSincIsTightNearZero(order: Int) {
    let enclosure = Interval.sinc(Interval(-1e-3, 1e-3), derivative: order)
    #expect(enclosure.width <= 2.01e-3 / Double(order + 2))
  }

  @Test(arguments: [Sine() as any Activation, Cosine(), GCU()])
  func wavesHaveNoLimit(function: any Activation) {
    for z in [-Double.infinity, .infinity] {
      let jet = function.jet(at: z)
      #expect(jet.value.isNaN && jet.derivative.isNaN && jet.secondDerivative.isNaN)
    }
  }

  @Test func theWaveOfSnakeHasNoSlopeAtInfinity() {
    for z in [-Double.infinity, .infinity] {
      let jet = Snake().jet(at: z)
      #expect(jet.value == z)
      #expect(jet.derivative.isNaN && jet.secondDerivative.isNaN)
    }
  }

  @Test func theyAreSmooth() {
    for function in [Sine(omega: 30) as any Activation, Cosine(), Snake(a: 5), GCU()] {
      #expect(function.features(over: -7...7).isEmpty)
    }
  }
}

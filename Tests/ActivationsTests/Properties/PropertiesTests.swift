@testable import Activations
import TestSupport
import Testing

struct PropertiesTests {
  static let domain = -10.0...10.0

  @Test func sineReLUIsNotContinuousNorMonotone() throws {
    let properties = SineReLU(epsilon: 0.025).properties(over: Self.domain)
    #expect(properties.continuity == Finding(.discontinuous, .proved, Self.domain))
    let jump = try #require(properties.features.only)
    #expect((jump.kind, jump.location, jump.left.value) == (.jump, 0, -0.025))
    #expect(properties.monotonicity.map(\.sign).contains(.negative))
    let zeros = properties.zeros.map(\.range.lowerBound)
    #expect(zeros.count == 3)
    for (zero, k) in zip(zeros, [3.0, 2, 1]) {
      #expect((zero - (.pi / 4 - k * .pi)).magnitude <= 4 * zero.ulp)
    }
    #expect(properties.zeros.allSatisfy { $0.evidence == .proved })
    #expect(properties.lipschitz.value == .infinity)
    #expect(properties.limits.left.value == Limit.none)
    #expect(properties.limits.right.value == .value(.infinity))
  }

  @Test func theFormOfKerasContribIsContinuousWithOneKink() {
    let properties = SineReLUMax(epsilon: 0.025).properties(over: Self.domain)
    #expect(properties.continuity == Finding(.c0, .proved, Self.domain))
    #expect(properties.features.map(\.kind) == [.kink])
  }

  @Test func aSigmoidBendsOnceAndNeverDies() {
    let properties = Sigmoid().properties(over: Self.domain)
    #expect(properties.continuity == Finding(.smooth, .proved, Self.domain))
    #expect(properties.monotonicity.map(\.range) == [-10...10])
    #expect(properties.monotonicity.map(\.sign) == [.positive])
    #expect(properties.convexity.map(\.range) == [-10...0, 0...10])
    #expect(properties.convexity.map(\.sign) == [.positive, .negative])
    #expect(properties.zeros.isEmpty && properties.extrema.isEmpty)
    let normal = properties.underNormalInput
    #expect(normal.deadFraction.value == 0)
    #expect((normal.mean.value ?? .nan).isWithin(1e-14, of: 0.5))
  }

  @Test func halfOfAllNormalInputsGiveReLUNoSlope() throws {
    let normal = ReLU().properties(over: Self.domain).underNormalInput
    #expect((normal.deadFraction.value ?? .nan).isWithin(1e-15, of: 0.5))
    #expect(normal.deadFraction.evidence == .proved)
    #expect((normal.mean.value ?? .nan).isWithin(1e-14, of: 1 / (2 * .pi).squareRoot()))
    #expect((normal.secondMoment.value ?? .nan).isWithin(1e-14, of: 0.5))
  }

  @Test func tanhIsOddWithOneZero() {
    let properties = Tanh().properties(over: Self.domain)
    #expect(properties.parity.value == .odd)
    #expect(properties.zeros.map(\.range) == [0...0])
    #expect(properties.zeros.allSatisfy { $0.evidence == .proved })
    #expect(ReLU().properties(over: Self.domain).parity == Finding(.none, .proved, Self.domain))
  }

  @Test(arguments: Samples.functions.indices)
  func rangesHoldAllValuesAndAreTight(index: Int) throws {
    let function = Samples.functions[index]
    let properties = function.properties(over: Self.domain)
    let ranges = [
      try #require(properties.range.value), try #require(properties.derivativeRange.value),
    ]
    var attained = [(Double.infinity, -Double.infinity), (Double.infinity, -Double.infinity)]
    let places =
      (0...40_000).map { -10 + Double($0) / 2000 } + properties.extrema.map(\.location)
      + properties.features.flatMap { [$0.left.location, $0.right.location] }
    for z in places where Self.domain.contains(z) {
      let jet = function.jet(at: z)
      for (order, value) in [jet.value, jet.derivative].enumerated() {
        #expect(ranges[order].contains(value), "\(function), derivative \(order) at \(z)")
        attained[order] = (min(attained[order].0, value), max(attained[order].1, value))
      }
    }
    for (range, (low, high)) in zip(ranges, attained) {
      let size = max(range.lowerBound.magnitude, range.upperBound.magnitude, 1)
      // The grid meets an extremum of curvature c to within c/2 (1/4000)².
      #expect(low - range.lowerBound <= 1e-6 * size, "\(function): \(range), but \(low)")
      #expect(range.upperBound - high <= 1e-6 * size, "\(function): \(range), but \(high)")
    }
  }

  @Test(arguments: Samples.functions.indices)
  func signedRangesHoldWhereTheySay(index: Int) {
    let function = Samples.functions[index]
    let properties = function.properties(over: Self.domain)
    for (signedRanges, order) in [(properties.monotonicity, 1), (properties.convexity, 2)] {
      for signedRange in signedRanges {
        for step in 1..<100 {
          let t = Double(step) / 100
          let z = signedRange.range.lowerBound * (1 - t) + signedRange.range.upperBound * t
          let jet = function.jet(at: z)
          let value = order == 1 ? jet.derivative : jet.secondDerivative
          switch signedRange.sign {
          case .positive: #expect(value >= 0, "\(function), derivative \(order) at \(z)")
          case .negative: #expect(value <= 0, "\(function), derivative \(order) at \(z)")
          case .zero: #expect(value == 0, "\(function), derivative \(order) at \(z)")
          case nil:
            // Between a kink and the next double nothing need be known.
            #expect(
              signedRange.range.lowerBound.nextUp.nextUp >= signedRange.range.upperBound,
              "\(function): \(signedRange)")
          }
        }
      }
    }
  }

  @Test func whatIsNotDefinedIsSaid() {
    let pole = Pole().properties(over: -1...1)
    #expect(pole.continuity.value == .discontinuous)
    #expect(pole.range.value?.upperBound == .infinity)
    #expect(pole.underNormalInput.mean.value == nil)
    #expect(Root().properties(over: -1...1).continuity.value == .discontinuous)
    #expect(Root().properties(over: 1...2).continuity.value == .smooth)
  }

  @Test(arguments: [-1e308...1e308, -5...1e308, 0x1p-1070...0x1p-1060, 1e15...1e15 + 1])
  func anyFiniteDomainIsAccepted(domain: ClosedRange<Double>) {
    for function in Samples.functions {
      let range = function.properties(over: domain, budget: 0.02).range
      #expect(range.value != nil || range.evidence == .undecided)
    }
  }

  @Test func denseOscillationIsUndecided() {
    let properties = Oscillation().properties(over: -1...1, budget: 0.05)
    // There is no value at 0, so it is not continuous, whatever happens around.
    #expect(properties.continuity == Finding(.discontinuous, .proved, -1...1))
    #expect(properties.undecided.contains { $0.contains(1e-9) })
    #expect(!properties.zeros.isComplete && !properties.extrema.isComplete)
    #expect(properties.range.value.map { $0.lowerBound >= -1.01 && $0.upperBound <= 1.01 } == true)
  }
  @Test func aMaximumBesideAJumpHasTheValueOfItsSide() throws {
    // The value at (3 + √13)/2 is that of the left side, but the nearest double lies to the right.
    let formula = "((z+1)/z >= relu(z-2) ? z : atan(10)) / ((z+0.7)^-2 * (z-0.3))"
    let properties = try Expression(formula).properties(over: 3...4)
    let expected = 17.622953061605343
    let maximum = try #require(properties.extrema.only)
    #expect(maximum.kind == .maximum && (maximum.value - expected).magnitude < 1e-13)
    let jump = try #require(properties.features.only)
    #expect(jump.owner == .left && (jump.value - expected).magnitude < 1e-13)
  }
}

extension Finding {
  fileprivate init(_ value: Value, _ evidence: Evidence, _ domain: ClosedRange<Double>) {
    self.init(value: value, evidence: evidence, domain: domain)
  }
}

extension Double {
  fileprivate func isWithin(_ tolerance: Double, of other: Double) -> Bool {
    (self - other).magnitude <= tolerance
  }
}

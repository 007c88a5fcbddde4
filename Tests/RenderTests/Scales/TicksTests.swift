import Render
import Testing

struct TicksTests {
  static let domains: [ClosedRange<Double>] = [
    -7...7, 0...1, -1...1, 0.1...0.9, 3...1000, -0.0354...0.0354, 1e15...1e15 + 64, 0...1e-300,
    -0x1p-1030...0x1p-1030, -1e300...1e300, -8e307...8e307, 12345...12346, -0.09...0.05,
    1e-9...2e-9,
  ]

  @Test(arguments: domains) func ticksLieInTheDomainEvenlyAndInOrder(domain: ClosedRange<Double>) {
    for count in [2.0, 5, 8, 40] {
      let ticks = Ticks.decimal(in: domain, count: count)
      #expect(ticks.count >= 2)
      #expect(ticks.allSatisfy { domain.contains($0.value) })
      let steps = zip(ticks, ticks.dropFirst()).map { $1.value / 2 - $0.value / 2 }
      let largest = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
      #expect(steps.allSatisfy { $0 > 0 })
      #expect((steps.max() ?? 0) - (steps.min() ?? 0) <= 2 * largest.ulp)
      #expect(Set(ticks.map(\.label)).count == ticks.count)
    }
  }

  @Test(arguments: domains) func aLabelReadsBackToItsTick(domain: ClosedRange<Double>) throws {
    for tick in Ticks.decimal(in: domain, count: 6) {
      let label = tick.label.replacing("−", with: "-").replacing("×10^{", with: "e")
        .replacing("}", with: "")
      #expect(try #require(Double(label)) == tick.value)
    }
  }

  @Test func labelsAreWrittenAlike() {
    #expect(
      Ticks.decimal(in: -1...1, count: 5).map(\.label) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
    #expect(Ticks.decimal(in: -4...4, count: 5).map(\.label) == ["−4", "−2", "0", "2", "4"])
    #expect(
      Ticks.decimal(in: 0...2e8, count: 3).map(\.label) == ["0", "1×10^{8}", "2×10^{8}"])
  }

  @Test(arguments: [(0.0, 0.0), (-.infinity, 1), (0, .infinity)])
  func aDomainWithoutExtentHasNone(lower: Double, upper: Double) {
    #expect(Ticks.decimal(in: lower...upper, count: 5).isEmpty)
  }

  @Test func aCountThatIsNoNumberAsksForTheFewest() {
    #expect(
      Ticks.decimal(in: -7...7, count: .nan).map(\.label)
        == Ticks.decimal(in: -7...7, count: 2).map(\.label))
    #expect(Ticks.multiplesOfPi(in: -7...7, count: .nan).count >= 2)
    #expect(Ticks.logarithmic(in: 1...1000, count: .nan).count >= 2)
    #expect(Ticks.decimal(in: -7...7, count: .infinity).count >= 2)
  }

  @Test func moreRoomMeansMoreTicks() {
    let wished = [2.0, 4, 8, 16, 32]
    let counts = wished.map { Double(Ticks.decimal(in: -7...7, count: $0).count) }
    #expect(counts == counts.sorted())
    for (count, wish) in zip(counts, wished) { #expect(count < 2 * wish && count > wish / 2) }
  }

  @Test func fractionsOfPiAreInLowestTerms() {
    let ticks = Ticks.multiplesOfPi(in: -2 * .pi...0.5 * .pi, count: 6)
    #expect(ticks.map(\.label) == ["−2π", "−3π/2", "−π", "−π/2", "0", "π/2"])
    #expect(ticks.map(\.value) == [-2, -1.5, -1, -0.5, 0, 0.5].map { $0 * Double.pi })
  }

  @Test func whereNoFractionOfPiFitsTicksAreDecimal() {
    let ticks = Ticks.multiplesOfPi(in: 0...0.5, count: 5)
    #expect(ticks.map(\.label) == Ticks.decimal(in: 0...0.5, count: 5).map(\.label))
  }
}

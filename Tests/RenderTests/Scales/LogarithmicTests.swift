import Render
import Testing

struct LogarithmicTests {
  static let domains: [ClosedRange<Double>] = [
    0.05...20, 1...10, 1...2, 0.9...1.1, 3...4000, 1e-12...1e12, 1e-300...1e300, 0.3...1.9,
    1e6...1e9,
    2e-9...3e-7, .leastNonzeroMagnitude...1, 99...101,
  ]

  @Test(arguments: domains)
  func endsOfTheDomainLieAtEndsOfTheAxis(domain: ClosedRange<Double>) throws {
    let scale = try Scale(domain: domain, from: 400, to: 20, isLogarithmic: true)
    #expect(scale.position(of: domain.lowerBound) == 400)
    #expect(abs(scale.position(of: domain.upperBound) - 20) < 1e-9)
    #expect(scale.value(at: 400) == domain.lowerBound)
    #expect(scale.value(at: 20) == domain.upperBound)
  }

  @Test func equalRatiosAreEquallyFarApart() throws {
    let scale = try Scale(domain: 0.01...100, from: 0, to: 400, isLogarithmic: true)
    for (value, position) in [(0.01, 0.0), (0.1, 100), (1, 200), (10, 300), (1000, 500)] {
      #expect(abs(scale.position(of: value) - position) < 1e-9)
      #expect(abs(scale.value(at: position) / value - 1) < 1e-12)
    }
  }

  @Test(arguments: [0.0...1, -1...1, -2 ... -1, 1...1, 1...Double.infinity, 0...0])
  func aDomainWithoutRoomForRatiosIsRefused(domain: ClosedRange<Double>) {
    let error = #expect(throws: RenderError.self) {
      try Scale(domain: domain, from: 0, to: 1, isLogarithmic: true)
    }
    #expect(error?.step == .layout)
  }

  @Test(arguments: domains) func ticksLieInTheDomainInOrder(domain: ClosedRange<Double>) throws {
    for count in [2.0, 5, 8, 20] {
      let ticks = Ticks.logarithmic(in: domain, count: count)
      #expect(ticks.count >= 2, "\(domain)")
      #expect(ticks.allSatisfy { domain.contains($0.value) })
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value })
      for tick in ticks {
        let label = tick.label.replacing("×10^{", with: "e").replacing("10^{", with: "1e")
          .replacing("}", with: "").replacing("−", with: "-")
        #expect(try #require(Double(label)) == tick.value)
      }
    }
  }

  @Test func ticksAreRound() {
    func labels(_ domain: ClosedRange<Double>, _ count: Double) -> [String] {
      Ticks.logarithmic(in: domain, count: count).map(\.label)
    }
    #expect(labels(0.05...20, 4) == ["0.1", "1", "10"])
    #expect(labels(0.05...20, 8) == ["0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10", "20"])
    #expect(labels(1e-6...1e6, 5) == ["10^{−6}", "10^{−3}", "10^{0}", "10^{3}", "10^{6}"])
    #expect(labels(0.9...1.1, 5) == ["0.90", "0.95", "1.00", "1.05", "1.10"])
  }

  @Test(arguments: [0.0...1, -1...1, 1...Double.infinity])
  func whereThereIsNoScaleThereAreNoTicks(domain: ClosedRange<Double>) {
    #expect(Ticks.logarithmic(in: domain, count: 5).isEmpty)
  }
}

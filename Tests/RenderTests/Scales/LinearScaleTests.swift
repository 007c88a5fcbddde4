import Render
import Testing

struct LinearScaleTests {
  @Test(arguments: [-7.0...7, 0...1e-300, -1e308...1e308, 1e15...1e15 + 1])
  func endsOfTheDomainLieAtEndsOfTheAxis(domain: ClosedRange<Double>) throws {
    let scale = try Scale(domain: domain, from: 400, to: 20)
    #expect(scale.position(of: domain.lowerBound) == 400)
    #expect(scale.position(of: domain.upperBound) == 20)
    #expect(scale.value(at: 400) == domain.lowerBound)
    #expect(scale.value(at: 20) == domain.upperBound)
    let middle = domain.lowerBound / 2 + domain.upperBound / 2
    #expect(abs(scale.position(of: middle) - 210) < 1e-9)
  }

  @Test(arguments: [(1.0, 1.0), (-.infinity, 0), (0, .infinity)])
  func aDomainWithoutExtentIsRefused(lower: Double, upper: Double) {
    let error = #expect(throws: RenderError.self) {
      try Scale(domain: lower...upper, from: 0, to: 1)
    }
    #expect(error?.step == .layout)
  }
}

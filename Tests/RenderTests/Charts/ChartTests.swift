import Render
import TestSupport
import Testing

/// Charts without axes of their own, and charts that ask for too much.
struct ChartTests {
  @Test func domainsHoldAllMarksWithAMargin() throws {
    let chart = Chart {
      LineMark([Point(x: 0, y: 1), Point(x: 10, y: 5)])
      PointMark(at: Point(x: 4, y: -3))
    }
    let panel = try #require(
      try chart.layout(size: Chart.usualSize, theme: .light, text: Typeface()).panels.only)
    #expect(panel.x.domain == -0.6...10.6)
    #expect(panel.y.domain == -3.48...5.48)
  }

  @Test func barsAreSeenFromTheirBeginning() throws {
    let chart = Chart { BarMark(x: 1, to: 6) }
    let panel = try #require(
      try chart.layout(size: Chart.usualSize, theme: .light, text: Typeface()).panels.only)
    #expect(panel.y.domain.contains(0) && panel.y.domain.contains(6))
  }

  @Test func aChartWithoutMarksHasAxesAllTheSame() throws {
    let layout = try Chart {}.layout(size: Chart.usualSize, theme: .light, text: Typeface())
    #expect(layout.panels.only?.x.domain == -1...1)
  }

  @Test(arguments: [
    Size(width: 0, height: 10), Size(width: -5, height: 10), Size(width: .nan, height: 10),
    Size(width: .infinity, height: 10), Size(width: 1e300, height: 10),
    Size(width: 1e6, height: 1e6),
  ])
  func anImpossibleSizeIsRefused(size: Size) {
    #expect(throws: RenderError.self) {
      _ = try Chart { LineMark([Point(x: 0, y: 0), Point(x: 1, y: 1)]) }
        .encoded(as: .png(), size: size)
    }
  }

  @Test(arguments: [
    Size(width: 1, height: 1), Size(width: 3, height: 2000), Size(width: 2000, height: 1),
  ])
  func aTinySizeHasALayout(size: Size) throws {
    let bytes = try Chart(title: "title") { LineMark([Point(x: 0, y: 0), Point(x: 1, y: 1)]) }
      .encoded(as: .svg, size: size)
    #expect(!bytes.isEmpty)
  }

  @Test func aTitleOfTenThousandSignsEndsInTime() throws {
    let words = String(repeating: "activation ", count: 910)
    let signs = String(repeating: "W", count: 10_000)
    for title in [words, signs] {
      let clock = ContinuousClock()
      let time = try clock.measure {
        _ = try Chart(title: title) { LineMark([Point(x: 0, y: 0), Point(x: 1, y: 1)]) }
          .encoded(as: .svg)
      }
      // Generous, because the machine may be busy; it takes some milliseconds.
      #expect(time < .seconds(20))
    }
  }

  @Test func aNameWithoutAFormatIsRefusedWithAdvice() {
    #expect {
      try Chart { RuleMark(y: 0) }.write(to: "chart.jpeg")
    } throws: { error in
      "\(error)".contains("end it in png, svg, pdf")
    }
  }
}

import ActivationPlots
import Foundation
import TestSupport
import Testing

/// Charts of functions, as a user of the library makes them.
struct FunctionPlotTests {
  @Test func aChartOfAFunctionIsWrittenInOneLine() throws {
    let path = NSTemporaryDirectory() + UUID().uuidString + ".svg"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Chart { FunctionPlot(SineReLU(epsilon: 0.025), over: -7...7) }.write(to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("<svg") && text.contains("</svg>"))
  }

  @Test func severalGraphsShareAxesThatHoldAllOfThem() throws {
    let chart = Chart(title: "GELU and its slope") {
      FunctionPlot(GELU(), over: -4...4, label: "f")
      FunctionPlot(GELU(), derivative: 1, over: -4...4, style: .series(1), label: "f′")
    }
    let layout = try chart.layout(
      size: Size(width: 640, height: 480), theme: .dark, text: Typeface())
    let panel = try #require(layout.panels.only)
    #expect(panel.x.domain == -4...4)
    #expect(panel.y.domain.contains(4) && panel.y.domain.contains(-0.17))
    #expect(layout.texts.contains { $0.text == "f" } && layout.texts.contains { $0.text == "f′" })
    let png = try chart.encoded(
      as: .png(scale: 2), size: Size(width: 640, height: 480), theme: .dark)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    // The width and height of the IHDR chunk.
    #expect(Array(png[16..<24]) == [0, 0, 5, 0, 0, 0, 3, 192])
  }

  @Test func aGraphEndsWhereItsOwnDomainDoes() throws {
    let plot = FunctionPlot(Tanh(), over: -1...1)
    let marks = plot.marks(in: PlotFrame(x: -4...4, y: -1...1, height: 400))
    guard case .curve(let curve)? = marks.only else {
      Issue.record("not one curve")
      return
    }
    let ends = curve.segments.flatMap(\.elements).compactMap { element -> Double? in
      if case .move(let point) = element { point.x } else { nil }
    }
    #expect(ends == [-1])
    #expect(plot.marks(in: PlotFrame(x: 2...4, y: -1...1, height: 400)).isEmpty)
  }

  @Test func aGraphWithoutADomainTakesThatOfItsPanel() throws {
    let chart = Chart(x: Axis(domain: -2...2)) { FunctionPlot(ReLU()) }
    let layout = try chart.layout(size: Chart.usualSize, theme: .light, text: Typeface())
    #expect(layout.panels.only?.x.domain == -2...2)
    #expect(layout.panels.only?.y.domain.contains(2) == true)
  }

  @Test func whereACurveIsNotProvedTheChartSaysSo() throws {
    let expression = try Expression("sin(1/z)")
    let chart = Chart { FunctionPlot(expression, over: -1...1) }
    let layout = try chart.layout(size: Chart.usualSize, theme: .light, text: Typeface())
    let part = try #require(layout.undecided.first)
    #expect(part.lowerBound < 0 && part.upperBound > 0 && part.upperBound - part.lowerBound < 0.1)
    #expect(layout.texts.contains { $0.text.contains("not proved where") })
  }

  /// A mark of one's own: a band around a value.
  private struct Tolerance: CompositeMark {
    let value: Double
    let slack: Double

    func yDomain(over x: ClosedRange<Double>) -> ClosedRange<Double>? {
      value - slack...value + slack
    }

    func marks(in frame: PlotFrame) -> [Mark] {
      [
        RectangleMark(x: frame.x, y: value - slack...value + slack).mark,
        RuleMark(y: value, label: "value").mark,
      ]
    }
  }

  @Test func aMarkOfOnesOwnIsDrawn() throws {
    let chart = Chart(x: Axis(domain: 0...1)) { Tolerance(value: 10, slack: 2) }
    let layout = try chart.layout(size: Chart.usualSize, theme: .light, text: Typeface())
    let range = try #require(layout.panels.only?.y.domain)
    #expect(range.contains(8) && range.contains(12) && range.upperBound < 13)
    #expect(layout.texts.contains { $0.text == "value" })
  }
}

/// Figures of functions, as the command line draws them.
struct FunctionFigureTests {
  @Test func aFigureIsNamedTitledAndEncoded() throws {
    let figure = FunctionFigure([SineReLU(epsilon: 0.025)])
    #expect(figure.name == "sinerelu-epsilon-0.025")
    #expect(figure.chart.title == "SineReLU, *ε* = 0.025")
    let svg = String(decoding: try figure.encoded(as: .svg), as: UTF8.self)
    #expect(svg.contains("<title") && svg.contains("a jump at 0 from −0.025 to 0"))
    #expect(try figure.encoded(as: .pdf).starts(with: Array("%PDF".utf8)))
  }
}

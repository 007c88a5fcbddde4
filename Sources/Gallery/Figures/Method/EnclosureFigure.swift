import ActivationPlots
import Words

/// How the search for features closes in on a jump: the domain is halved, and of each half an interval
/// is computed that holds all values.
///
/// Halves on which continuity is proved are left alone; the other one is halved again. The search
/// proper halves in the order of the doubles, which would be too fast to see here.
struct EnclosureFigure {
  private let function = SineReLU(epsilon: 1)
  private let domain = -3.0...2.5
  private let steps = 7

  /// The figure.
  var figure: Figure {
    Figure(name: "method-enclosure", folder: .pages, size: Size(width: 640, height: 480)) { chart }
  }

  /// A part of the domain with the enclosure of its values.
  fileprivate struct Box {
    let z: ClosedRange<Double>
    let values: ClosedRange<Double>
    let isProved: Bool
  }

  private var chart: Chart {
    let boxes = search()
    let open = boxes.filter { !$0.isProved }
    let last = open.last.map { $0.values.upperBound - $0.values.lowerBound } ?? 0
    let panel = Panel(
      [FunctionPlot(function, style: .series(0))], over: domain, values: -2.4...2.8,
      yTitle: Notation.derivative(0)
    ) {
      for (step, box) in open.enumerated() {
        LineMark(
          box.outline,
          style: .ramp(Double(step) / Double(max(open.count - 1, 1))).dash(.solid).width(0.7))
      }
      TextMark(
        "narrower boxes\nare still 1 high", at: Point(x: 0, y: -0.5),
        toward: .bottomTrailing)
    }
    return Chart(
      title: "Enclosures around a jump",
      subtitle:
        "SineReLU, *ε* = 1: each box is proved to hold all values over its part of the domain",
      description: "SineReLU with ε = 1 from z = −3 to 2.5, and \(open.count) boxes inside each "
        + "other around the jump at 0. Each holds all values of the function over its part of the "
        + "domain. They get narrower, half as wide each time, but not lower than the jump, which is "
        + "1 high: the last is \(Notation.plainNumber(Notation.rounded(last, digits: 3))) high.",
      rows: [ChartRow(panels: [panel])])
  }

  private func search() -> [Box] {
    var boxes: [Box] = []
    var part = domain
    for _ in 0..<steps {
      boxes.append(box(part))
      let middle = part.lowerBound / 2 + part.upperBound / 2
      let halves = [box(part.lowerBound...middle), box(middle...part.upperBound)]
      boxes += halves.filter(\.isProved)
      guard let rest = halves.first(where: { !$0.isProved }) else { break }
      part = rest.z
    }
    return boxes
  }

  private func box(_ z: ClosedRange<Double>) -> Box {
    let enclosure = function.enclosure(over: Interval(z.lowerBound, z.upperBound)).value
    return Box(
      z: z, values: enclosure.lower...enclosure.upper,
      isProved: enclosure.decoration >= .continuous)
  }
}

extension EnclosureFigure.Box {
  /// The corners, the first of them twice.
  fileprivate var outline: [Point] {
    [
      Point(x: z.lowerBound, y: values.lowerBound), Point(x: z.upperBound, y: values.lowerBound),
      Point(x: z.upperBound, y: values.upperBound), Point(x: z.lowerBound, y: values.upperBound),
      Point(x: z.lowerBound, y: values.lowerBound),
    ]
  }
}

import ActivationPlots
import Foundation
import Render
import Testing

@testable import Gallery

/// What an editor would ask of the figures.
struct EditorialTests {
  @Test func noFigureIsWiderThanAColumn() {
    for figure in Figures.all { #expect(figure.size.width <= 640, "\(figure.name)") }
  }

  @Test func everyWordOfTheGalleryFindsRoom() throws {
    let typeface = try Typeface()
    for figure in Figures.all where figure.folder != .pages {
      let layout = try figure.layout(typeface)
      #expect(layout.omitted.isEmpty && layout.missing.isEmpty, "\(figure.name)")
    }
  }

  @Test(arguments: ["leakyrelu", "prelu", "softexponential", "elu"])
  func aFamilyTellsOfAllItsCurves(name: String) throws {
    let figure = try #require(Figures.all.first { $0.folder == .atlas && $0.name == name })
    let chart = figure.chart()
    let labels = chart.rows.flatMap(\.panels)[0].marks.flatMap { mark -> [String] in
      if case .composite(let curve) = mark { curve.names(over: -7...7).map(\.label) } else { [] }
    }
    #expect(labels.count > 1)
    for label in labels {
      let words: [String] = Markup.plain(label).split(separator: " ").map(String.init)
      let value = try #require(words.dropFirst(2).first)
      #expect(chart.description.contains("= \(value)"), "\(value) in \(chart.description)")
      #expect(Markup.plain(chart.title).contains(value))
    }
  }

  @Test func theHomeFigureLabelsTheJumpAndFramesWhatIsMagnified() throws {
    let figure = SineReLUFigures.single(epsilon: 0.025)
    let layout = try figure.layout(Typeface())
    let words = layout.texts.map(\.text)
    for word in ["jump of height", "ε = 0.025", "magnified", "Magnified: −2π ≤ z ≤ π/2", "f′(z)"] {
      #expect(words.contains(word), "\(word) in \(words)")
    }
    let magnified = layout.panels[2].x.domain
    #expect(magnified == -2 * Double.pi...Double.pi / 2)
  }

  /// However many figures a page holds, no two parts of it have one id.
  @Test func idsAreUniqueInAPageOfAllFigures() async throws {
    var owners: [Substring: String] = [:]
    var files: [(name: String, text: String)] = []
    try await Gallery.draw(Figures.all, typeface: try Typeface(), jobs: 4) { drawn in
      for file in drawn.files where file.name.hasSuffix(".svg") {
        files.append((file.name, String(decoding: file.bytes, as: UTF8.self)))
      }
    }
    #expect(files.count > 300)
    for (name, text) in files {
      for match in text.matches(of: /\sid="([^"]+)"/) {
        let id = match.output.1
        #expect(owners[id] == nil, "\(id) in \(name) and \(owners[id] ?? "")")
        owners[id] = name
      }
      for match in text.matches(of: /href="#([^"]+)"/) {
        #expect(owners[match.output.1] == name, "\(match.output.1) in \(name)")
      }
    }
  }
}

/// Layouts kept as text, so that a change of one can be read.
struct LayoutSnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Where SINERELU_SNAPSHOTS=write is in the environment, the files are written instead.
  @Test(
    arguments: [
      "sinerelu-epsilon-0.025", "sinerelu-forms-epsilon-0.025", "relu-leakyrelu-elu-sinerelu",
      "gelu-approximations", "family-shrinkage", "leakyrelu",
    ])
  func layoutIsThatOfTheSnapshot(name: String) throws {
    let typeface = try Typeface()
    // Places of words are those of the letters of the committed figures.
    guard typeface.isPreferred else { return }
    let figure = try #require(Figures.all.first { $0.name == name })
    let text = Self.text(try figure.layout(typeface), of: figure)
    let file = Self.folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["SINERELU_SNAPSHOTS"] == "write" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == expected,
      "if the change is meant: SINERELU_SNAPSHOTS=write swift test --filter LayoutSnapshotTests")
  }

  /// Panels with their domains and ticks, and all words with their places, in whole px.
  private static func text(_ layout: Layout, of figure: Figure) -> String {
    func box(_ box: Rectangle) -> String {
      let numbers = [box.minX, box.minY, box.maxX, box.maxY].map { "\(Int($0.rounded()))" }
      return "\(numbers[0]),\(numbers[1]) to \(numbers[2]),\(numbers[3])"
    }
    func axis(_ domain: ClosedRange<Double>, _ ticks: [Tick]) -> String {
      let ends = [domain.lowerBound, domain.upperBound].map { String(format: "%.4g", $0) }
      return "\(ends[0])…\(ends[1]), ticks " + ticks.map(\.label).joined(separator: " ")
    }
    var lines = ["\(figure.name), \(Int(figure.size.width)) × \(Int(figure.size.height)) px"]
    for (index, panel) in layout.panels.enumerated() {
      lines.append("panel \(index): \(box(panel.plot))")
      lines.append("  x \(axis(panel.x.domain, panel.xTicks))")
      lines.append("  y \(axis(panel.y.domain, panel.yTicks))")
    }
    for text in layout.texts where text.role != .tickLabel {
      lines.append("\(text.role) “\(text.text)”: \(box(text.box))")
    }
    lines += layout.omitted.map { "no room for “\($0)”" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Figure {
  /// The figure as it is laid out for a light page.
  fileprivate func layout(_ typeface: Typeface) throws(RenderError) -> Layout {
    try chart().layout(size: size, theme: .light, text: typeface, scale: 1)
  }
}

import Foundation
import Render
import Testing

/// Pictures as PGF/TikZ source.
struct TikZTests {
  private func source(_ scene: Scene, standalone: Bool = false) throws -> String {
    let bytes = try scene.encoded(as: .tikz(standalone: standalone), typeface: Typeface())
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aPixelIsThreeQuartersOfABigPoint() throws {
    let text = try source(fixture())
    #expect(text.hasPrefix("% A wave\n% A red line.\n"))
    #expect(text.contains(#"\useasboundingbox (0,0) rectangle (90bp,75bp);"#))
    #expect(text.contains(#"line width=0.75bp] (0,59.625) -- (90,59.625);"#))
    #expect(text.contains("dash pattern=on 3bp off 1.5bp"))
    #expect(text.contains("opacity=0.5"))
    #expect(text.contains(#"\clip (7.5,52.5) rectangle (67.5,7.5);"#))
    #expect(text.contains(#"\fontsize{9bp}{10.8bp}\selectfont"#))
    #expect(text.contains("rotate=90]"))
  }

  @Test func aDocumentHasTheSizeOfTheFigure() throws {
    let text = try source(fixture(), standalone: true)
    #expect(text.contains("paperwidth=90bp,paperheight=75bp,margin=0bp"))
    #expect(text.hasSuffix("\\end{document}\n"))
  }

  @Test func aTitleCannotLeaveItsComment() throws {
    let text = try source(fixture(title: "a\n\\end{tikzpicture}\r\u{2028}b"))
    #expect(text.hasPrefix("% a \\end{tikzpicture} b\n"))
  }

  @Test func wordsHoldOnToTheirEnd() throws {
    let run = TextRun("5", font: Font(size: 12))
    let text = PlacedText(
      [run], color: .red, origin: Point(x: 8, y: 16), width: 10, alignment: .trailing)
    #expect(try source(scene([.text(text)])).contains("anchor=base east] at (13.5,18) {$5$};"))
  }

  @Test func whatIsTooLargeForTeXIsRefused() throws {
    let error = #expect(throws: RenderError.self) {
      try source(scene([], width: 22_000, height: 10))
    }
    #expect(error?.cause.contains("16383 pt") == true)
  }

  @Test(.enabled(if: LaTeX.isInstalled))
  func everythingCompiles() throws {
    let words = [
      #"\{}$&#^_~%`"|<>--''"#, "f′(z)^2_1", "ε = −0.5 ≤ z², 5 % of ½",
      "Übung Łódź ąþ 語 Ж 🙂 e\u{301}",
      "“quoted” – … ‰ • § © € £ ° ∞ ± √2 ⌊z⌋ ‖z‖ ∈ ℝ", "a\u{200B}b\u{7}c\td", "\"a\" “",
      "!`?`<<>>,,",
    ]
    let items = words.enumerated().map { index, string in
      Scene.Item.text(
        PlacedText(
          [
            TextRun(string, font: Font(size: 12)),
            TextRun(string, font: Font(size: 8, isItalic: true), baselineOffset: 4),
            TextRun(string, font: Font(size: 8), baselineOffset: -3),
          ], color: .red, origin: Point(x: 5, y: 20 + 20 * Double(index))))
    }
    let typeface = try Typeface()
    var sources = [
      try fixture().encoded(as: .tikz(standalone: true), typeface: typeface),
      try scene(items, width: 600, height: 200).encoded(
        as: .tikz(standalone: true), typeface: typeface),
    ]
    for chart in SampleCharts.all.map(\.chart) + [MeasurementCharts.bars, MeasurementCharts.groups]
    {
      sources.append(try chart.encoded(as: .tikz(standalone: true)))
    }
    for source in sources {
      #expect(try LaTeX.compile(String(decoding: source, as: UTF8.self)) == [])
    }
  }
}

/// The LaTeX of this machine, if there is one.
enum LaTeX {
  static let program = "/usr/bin/pdflatex"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// The lines of the log that tell of an error, a missing character, or more than one page.
  static func compile(_ source: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "latex-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(source.utf8).write(to: folder.appending(path: "figure.tex"))
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-interaction=nonstopmode", "-halt-on-error", "figure.tex"]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let log = String(
      decoding: try Data(contentsOf: folder.appending(path: "figure.log")), as: UTF8.self)
    var complaints = log.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("!") || $0.hasPrefix("Missing character") || $0.hasPrefix("Overfull")
    }
    if process.terminationStatus != 0 { complaints.append("status \(process.terminationStatus)") }
    if !log.contains("(1 page,") { complaints.append("not one page") }
    return complaints
  }
}

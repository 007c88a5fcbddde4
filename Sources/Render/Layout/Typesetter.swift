/// Measures markup with a typeface.
struct Typesetter: Sendable {
  /// The typeface.
  var text: any TextMeasuring

  /// One line of markup in `font`.
  func line(_ string: String, _ font: Font) throws(RenderError) -> TextLine {
    try line(of: Markup(string).runs(in: font), font)
  }

  /// One line of runs, as tall as `font` at least.
  func line(of runs: [TextRun], _ font: Font) throws(RenderError) -> TextLine {
    let metrics = try text.metrics(of: font)
    var line = TextLine(runs: runs, width: 0, ascent: metrics.ascent, descent: metrics.descent)
    for run in runs {
      line.width += try text.advance(of: run.string, in: run.font)
      if run.baselineOffset != 0 {
        let metrics = try text.metrics(of: run.font)
        line.ascent = max(line.ascent, metrics.ascent + run.baselineOffset)
        line.descent = max(line.descent, metrics.descent - run.baselineOffset)
      }
    }
    return line
  }

  /// The height of a line of words in `font`, without scripts.
  func lineHeight(_ font: Font) throws(RenderError) -> Double {
    let metrics = try text.metrics(of: font)
    return metrics.ascent + metrics.descent
  }
}

extension Typesetter {
  /// The markup in as few lines as `width` allows, all about equally long; nil if a word is wider.
  func lines(
    _ string: String, _ font: Font, width: Double
  ) throws(RenderError) -> [TextLine]? {
    let whole = try line(string, font)
    if whole.width <= width { return [whole] }
    let words = Self.words(of: whole.runs)
    var widths: [Double] = []
    for word in words { widths.append(try line(of: word, font).width) }
    let space = try text.advance(of: " ", in: font)
    guard let fewest = Self.breaks(widths, space: space, width: width) else { return nil }
    // The narrowest column that needs no more lines leaves no short last line.
    var (low, high) = (width / 2, width)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if let breaks = Self.breaks(widths, space: space, width: middle), breaks.count <= fewest.count
      {
        high = middle
      } else {
        low = middle
      }
    }
    var lines: [TextLine] = []
    for range in Self.breaks(widths, space: space, width: high) ?? fewest {
      let runs = Array(words[range].joined(separator: [TextRun(" ", font: font)]))
      let line = try line(of: Self.joined(runs), font)
      // Kerning with the space can make a line a little wider than its words.
      if line.width > width { return nil }
      lines.append(line)
    }
    return lines
  }

  /// The words on each line when every line takes as many as it can; nil if one word is too wide.
  private static func breaks(
    _ widths: [Double], space: Double, width: Double
  ) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, wordWidth) in widths.enumerated() {
      if wordWidth > width { return nil }
      if index > start, used + space + wordWidth > width {
        lines.append(start..<index)
        start = index
        used = wordWidth
      } else {
        used += (index > start ? space : 0) + wordWidth
      }
    }
    lines.append(start..<widths.count)
    return lines
  }

  /// The runs between spaces, each a word of one or more fonts.
  private static func words(of runs: [TextRun]) -> [[TextRun]] {
    var words: [[TextRun]] = []
    var word: [TextRun] = []
    for run in runs {
      for (index, part) in run.string.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0, !word.isEmpty {
          words.append(word)
          word = []
        }
        if !part.isEmpty {
          word.append(TextRun(String(part), font: run.font, baselineOffset: run.baselineOffset))
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The same runs, with neighbours of one look made one.
  private static func joined(_ runs: [TextRun]) -> [TextRun] {
    var result: [TextRun] = []
    for run in runs {
      if let last = result.last, last.font == run.font, last.baselineOffset == run.baselineOffset {
        result[result.count - 1].string += run.string
      } else {
        result.append(run)
      }
    }
    return result
  }
}

/// A line of words that has been measured but not placed.
struct TextLine: Hashable, Sendable {
  /// The words with their fonts.
  var runs: [TextRun]

  /// From the start of the words to their end, in px.
  var width: Double

  /// From the baseline to the top, in px.
  var ascent: Double

  /// From the baseline to the bottom, in px.
  var descent: Double

  /// From top to bottom, in px.
  var height: Double { ascent + descent }

  /// The words without their fonts.
  var plain: String { runs.map(\.string).joined() }
}

/// A measured line of words at its place.
struct PlacedLine: Hashable, Sendable {
  /// The words.
  var line: TextLine

  /// The left end of the baseline.
  var origin: Point

  /// The colour of the words.
  var color: Color

  /// What the words are for.
  var role: TextBox.Role

  /// The panel they belong to; nil for the whole chart.
  var panel: Int?

  /// Which part of the words belongs to its place.
  var alignment: PlacedText.Alignment

  /// Creates a line from the top-left corner of its box.
  init(
    _ line: TextLine, topLeft: Point, color: Color, role: TextBox.Role, panel: Int? = nil,
    alignment: PlacedText.Alignment = .leading
  ) {
    self.line = line
    origin = Point(x: topLeft.x, y: topLeft.y + line.ascent)
    self.color = color
    self.role = role
    self.panel = panel
    self.alignment = alignment
  }

  /// From the start of the words to their end and from ascent to descent.
  var box: Rectangle {
    Rectangle(
      minX: origin.x, minY: origin.y - line.ascent, maxX: origin.x + line.width,
      maxY: origin.y + line.descent)
  }

  /// What is drawn.
  var item: Scene.Item {
    .text(
      PlacedText(
        line.runs, color: color, origin: origin, width: line.width, alignment: alignment))
  }

  /// What a layout tells of the words.
  var textBox: TextBox { TextBox(role: role, text: line.plain, box: box, panel: panel) }
}

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

import Render

/// Measured points, which are drawn over curves.
package struct MeasuredPoints: Hashable, Sendable {
  /// The points, in the order of the file.
  package var points: [Point]

  /// The name of the points in the legend, which may have markup; nil for none.
  package var name: String?

  /// Creates points.
  package init(_ points: [Point], name: String? = nil) {
    self.points = points
    self.name = name
  }

  /// Reads two columns of numbers that are separated by commas, semicolons, tabs or spaces.
  ///
  /// The first line may name the columns; the name of the second column is that of the points. Empty lines, and lines that
  /// begin with #, are ignored.
  ///
  /// - Throws: `MeasuredPointsError` with the number of the line that is wrong.
  package init(csv text: String) throws(MeasuredPointsError) {
    points = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = Self.words(of: line)
      guard !words.isEmpty, !words[0].hasPrefix("#") else { continue }
      guard words.count == 2 else {
        throw MeasuredPointsError(
          line: index + 1,
          reason: "it has \(words.count) columns; write two numbers, such as 0.5,0.25")
      }
      let numbers = words.compactMap(Self.number)
      if numbers.count == 2 {
        points.append(Point(x: numbers[0], y: numbers[1]))
      } else if numbers.isEmpty, points.isEmpty, name == nil {
        name = String(words[1])
      } else {
        let wrong = words.first { Self.number($0) == nil } ?? ""
        throw MeasuredPointsError(
          line: index + 1,
          reason: "'\(wrong.prefix(40))' is no finite number; write one such as -0.5 or 1e-3")
      }
    }
    guard !points.isEmpty else {
      throw MeasuredPointsError(
        line: nil, reason: "it has no points; write two numbers a line, such as 0.5,0.25")
    }
  }

  private static func words(of line: Substring) -> [Substring] {
    let line = line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
    for separator in [",", ";", "\t"] as [Character] where line.contains(separator) {
      return line.split(separator: separator, omittingEmptySubsequences: false).map(trimmed)
    }
    return line.split(whereSeparator: \.isWhitespace)
  }

  private static func trimmed(_ word: Substring) -> Substring {
    let start = word.drop(while: isAround)
    return start.prefix(start.count - start.reversed().prefix(while: isAround).count)
  }

  private static func isAround(_ character: Character) -> Bool {
    character.isWhitespace || character == "\""
  }

  private static func number(_ word: Substring) -> Double? {
    Double(word.replacing("−", with: "-")).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The points that lie over some arguments, as rings.
  func marks(over domain: ClosedRange<Double>, on axes: LogarithmicAxes) -> [Mark] {
    points.filter { point in
      domain.contains(point.x) && !(axes.contains(.y) && point.y <= 0)
    }.map { PointMark(at: $0, symbol: .open, series: name).mark }
  }
}

/// Why a file of points could not be read.
package struct MeasuredPointsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of the line, from 1; nil if the error is not about a single line.
  package let line: Int?

  /// What is wrong, and what to do.
  package let reason: String

  /// The place and the reason in one line.
  package var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}

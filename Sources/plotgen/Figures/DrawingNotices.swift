import Files
import Gallery
import Render

/// What is said about the parts of a domain on which a curve is not proved.
struct UndecidedNotice {
  private let parts: [ClosedRange<Double>]

  /// Takes the parts, of which those that meet, or nearly, count as one; nil if there are none.
  ///
  /// - Parameter domain: All arguments of the figure, of which a pixel shows no less than 1/1000.
  init?(_ parts: [ClosedRange<Double>], of domain: ClosedRange<Double>) {
    let pixel = domain.upperBound / 1000 - domain.lowerBound / 1000
    var joined: [ClosedRange<Double>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, part.lowerBound - last.upperBound <= pixel {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    guard !joined.isEmpty else { return nil }
    self.parts = joined
  }

  /// One line, however many parts there are.
  var text: String {
    let shown = parts.prefix(2).map { "from \($0.lowerBound) to \($0.upperBound)" }
    let more = parts.count > shown.count ? " and on \(parts.count - shown.count) parts more" : ""
    return "\(shown.joined(separator: ", "))\(more) the curve is not proved; "
      + "the figure shows a band in which it lies"
  }
}

extension DrawnFigure {
  /// The parts that found no room, as a list in words; nil if all did.
  var missingWords: String? {
    let words = missing.map(\.rawValue)
    guard let last = words.last else { return nil }
    return words.count < 2 ? last : words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The labels that found no room, as a list in words; nil if all did.
  var omittedWords: String? {
    guard !omitted.isEmpty else { return nil }
    let words = omitted.prefix(4).map { "“\($0.replacing("\n", with: " "))”" }
    let more = omitted.count > 4 ? " and \(omitted.count - 4) labels more" : ""
    return words.joined(separator: ", ") + more
  }

  /// Says on standard error what found no room in a figure of the gallery.
  func noteMissing() {
    for words in [missingWords, omittedWords].compactMap(\.self) {
      StandardError.write("plotgen: \(name): no room for \(words)")
    }
  }
}

extension Typeface {
  /// Finds the typeface, and says on standard error if it is not the one of the committed figures.
  static func chosen(_ family: String?) throws(RenderError) -> Typeface {
    let typeface = try Typeface(family: family)
    if family == nil, !typeface.isPreferred, let first = documentedFamilies.first {
      StandardError.write(
        "plotgen: \(first) is not installed; the text is set in \(typeface.family). "
          + "'make setup' installs it.")
    }
    return typeface
  }
}

import Files
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

extension Typeface {
  /// Finds the typeface, and says on standard error if it is not the one of the committed figures.
  static func chosen(_ family: String?) throws(RenderError) -> Typeface {
    let typeface = try Typeface(family: family)
    if family == nil, !typeface.isPreferred, let first = documentedFamilies.first {
      StandardError.write(
        "plotgen: \(first) is not installed; lettering in \(typeface.family). "
          + "'make setup' installs it.")
    }
    return typeface
  }
}

import Render
import Terminal

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

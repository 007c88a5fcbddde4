import Render

/// The background a figure is made for.
package enum Appearance: String, CaseIterable, Sendable {
  /// A white page.
  case light

  /// A page that is nearly black.
  case dark

  /// Whichever of both the reader prefers; SVG only.
  case auto

  /// The colours, fonts and widths.
  var theme: Theme {
    switch self {
    case .light, .auto: .light
    case .dark: .dark
    }
  }

  /// What the name of a file has after that of the figure.
  package var suffix: String { self == .dark ? "-\(rawValue)" : "" }
}

/// An option of `draw` that a figure file may give; its raw value is the key.
enum FigureOption: String, CaseIterable {
  case activation, epsilon, parameter, expression, `let`, derivative, from, to
  case title, noTitle, subtitle, xLabel, yLabel, label, legend, variable
  case yFrom, yTo, log, ticks, grid, aspect
  case overlay, mark, tangent, shade, rule, zoom, points
  case lineWidth, color, dash
  case format, standalone, size, scale, theme, background, font, fontSize, output, name

  /// What stands after the key.
  enum Kind {
    /// A number.
    case number

    /// A text.
    case text

    /// A list of texts, or one text.
    case texts

    /// A list of numbers, or one; a text where a number alone does not say all.
    case numbers

    /// True, or false, which is as good as nothing.
    case flag

    /// True, or false, for which the command line has an option of its own.
    case `switch`
  }

  /// What stands after the key.
  var kind: Kind {
    switch self {
    case .from, .to, .lineWidth, .scale: .number
    case .epsilon, .derivative, .yFrom, .yTo: .numbers
    case .noTitle, .overlay, .standalone: .flag
    case .grid: .switch
    case .activation, .parameter, .expression, .let, .yLabel, .label, .mark, .tangent, .shade,
      .rule, .color, .dash, .format, .theme:
      .texts
    case .title, .subtitle, .xLabel, .legend, .variable, .log, .ticks, .aspect, .zoom, .points,
      .size, .background, .font, .fontSize, .output, .name:
      .text
    }
  }

  /// Whether several values may follow.
  var isList: Bool { kind == .texts || kind == .numbers }

  /// Whether the values are words that a figure shows as they are.
  var isWords: Bool { self == .label || self == .yLabel }

  /// The option as it is typed, such as `--x-label`.
  var typed: String {
    "--"
      + rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }

  /// The option that is typed like this; nil if figure files have no such.
  init?(typed: String) {
    guard let option = Self.allCases.first(where: { $0.typed == typed }) else { return nil }
    self = option
  }
}

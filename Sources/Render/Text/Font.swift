/// One face of the typeface at one size.
package struct Font: Hashable, Sendable {
  /// The thickness of the strokes.
  package enum Weight: Hashable, Sendable {
    /// For running text.
    case regular

    /// For titles.
    case semibold
  }

  /// The height of the em square in px.
  package var size: Double

  /// The thickness of the strokes.
  package var weight: Weight

  /// Whether the letters are slanted, as variables are.
  package var isItalic: Bool

  /// Creates a font.
  package init(size: Double, weight: Weight = .regular, isItalic: Bool = false) {
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
  }
}

/// Words in one font.
package struct TextRun: Hashable, Sendable {
  /// The words.
  package var string: String

  /// Their font.
  package var font: Font

  /// How far the baseline is raised above that of the line, in px; negative for subscripts.
  package var baselineOffset: Double

  /// Creates a run.
  package init(_ string: String, font: Font, baselineOffset: Double = 0) {
    self.string = string
    self.font = font
    self.baselineOffset = baselineOffset
  }
}

/// Which of a family's faces is meant.
struct FaceStyle: Hashable, Sendable {
  var weight: Font.Weight
  var isItalic: Bool

  /// The style of a font, whatever its size.
  init(_ font: Font) {
    self.init(weight: font.weight, isItalic: font.isItalic)
  }

  init(weight: Font.Weight, isItalic: Bool) {
    self.weight = weight
    self.isItalic = isItalic
  }
}

/// The heights that belong to every line set in one font, in px.
package struct FontMetrics: Hashable, Sendable {
  /// From the baseline to the top of the tallest letters.
  package var ascent: Double

  /// From the baseline to the bottom of the deepest letters; positive.
  package var descent: Double

  /// From the baseline to the top of a capital or a digit.
  package var capHeight: Double

  /// From the baseline to the top of an x.
  package var xHeight: Double

  /// Creates metrics from heights in px.
  package init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}

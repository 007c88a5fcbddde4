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

/// Where a face is installed.
struct FaceFile: Hashable, Sendable {
  /// The font file.
  var path: String

  /// Which face in the file; the upper half counts the named instances of a variable font.
  var index: Int32

  /// Whether upright letters have to be slanted, because the family has no italics.
  var isSlanted: Bool
}

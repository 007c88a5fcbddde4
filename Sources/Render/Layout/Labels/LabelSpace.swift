/// The room a panel has left for words between its curves.
struct LabelSpace: Sendable {
  /// The area words may lie in.
  var plot: Rectangle

  /// Where the marks are.
  var ink: InkMap

  /// The boxes of words that have their place, and of leaders.
  var taken: [Rectangle] = []

  /// Whether words in `box` lie in the plot, at least `clearance` px from ink and words.
  func isFree(_ box: Rectangle, clearance: Double) -> Bool {
    let wide = box.inset(by: -clearance)
    return plot.contains(box) && !taken.contains(where: wide.overlaps)
      && ink.isBlank(in: wide)
  }

  /// Whether only ink of `marks` lies less than `distance` px from `box`.
  func isApart(_ box: Rectangle, by distance: Double, except marks: InkMap.Marks) -> Bool {
    ink.marks(in: box.inset(by: -distance)) & ~(marks | InkMap.zeroLines) == 0
  }
}

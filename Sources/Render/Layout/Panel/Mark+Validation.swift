extension Mark {
  /// Throws unless all values of the mark have a place on the axes of its panel.
  ///
  /// Curves, bands and dots may have points that are not finite, which are left out; but nothing on a
  /// logarithmic axis may be 0 or less, where leaving it out would hide that the axis does not suit.
  ///
  /// - Throws: `RenderError` that names the mark and the value.
  func validate(x: Axis, y: Axis) throws(RenderError) {
    let values = values
    for (axis, numbers) in [(x, values.x), (y, values.y)] {
      for number in numbers {
        guard number.isFinite || !values.areFinite else {
          throw RenderError(
            values.subject, .layout,
            "\(number) is no value of \(axis.subject); give a finite number")
        }
        guard axis.scale != .logarithmic || !(number <= 0) else {
          throw RenderError(
            values.subject, .layout,
            "\(number) has no place on \(axis.subject), which is logarithmic; "
              + "give a number greater than 0")
        }
      }
    }
  }
}

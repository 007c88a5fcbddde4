/// A line of a panel as it is drawn, for words to find their place beside it.
struct CurveTrace: Sendable {
  /// The name to write; nil for none.
  var label: String?

  /// The colour and width.
  var stroke: Stroke

  /// The line in px, as points close to each other.
  var polylines: [[Point]]

  /// Its bit on the map of ink.
  var marks: InkMap.Marks
}

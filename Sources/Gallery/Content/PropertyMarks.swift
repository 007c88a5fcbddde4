import Activations
import Render
import Words

/// Dots and words at the features and extrema of a function, where there are few.
struct PropertyMarks {
  /// What happens in the graph.
  var features: [Feature]

  /// Where it turns, as far as that can be seen.
  var extrema: [Extremum]

  /// The marks in the panel of the function itself.
  ///
  /// Jumps have their dots from the curve. A corner is named, and so is an extremum that lies inside a
  /// smooth part; there the place and the value are what a reader would otherwise try to measure.
  @MarkBuilder var marks: [Mark] {
    if kinks.count <= 4 {
      for kink in kinks {
        PointMark(
          at: Point(x: kink.location, y: kink.value), style: .muted,
          label: "kink at \(Self.text(kink.location))")
      }
    }
    if smoothExtrema.count <= 2 {
      for extremum in smoothExtrema {
        PointMark(
          at: Point(x: extremum.location, y: extremum.value), style: .muted,
          label: "\(extremum.kind.rawValue) \(Self.text(extremum.value)) at "
            + Self.text(extremum.location))
      }
    }
  }

  private var kinks: [Feature] { features.filter { $0.kind == .kink } }

  private var smoothExtrema: [Extremum] {
    extrema.filter { extremum in !features.contains { $0.location == extremum.location } }
  }

  private static func text(_ value: Double) -> String {
    Notation.number(Notation.rounded(value, digits: 4))
  }
}

import Activations
import Render

/// Dots and words at the features and extrema of a function, where there are few.
struct PropertyMarks {
  private let properties: Properties

  private let showsExtrema: Bool

  /// Marks what is known of a function.
  ///
  /// - Parameter showsExtrema: Whether extrema can be told from what is around them.
  init(_ properties: Properties, showsExtrema: Bool) {
    self.properties = properties
    self.showsExtrema = showsExtrema
  }

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
    if showsExtrema, extrema.count <= 2 {
      for extremum in extrema {
        PointMark(
          at: Point(x: extremum.location, y: extremum.value), style: .muted,
          label: "\(extremum.kind.rawValue) \(Self.text(extremum.value)) at "
            + Self.text(extremum.location))
      }
    }
  }

  private var kinks: [Feature] { properties.features.filter { $0.kind == .kink } }

  private var extrema: [Extremum] {
    properties.extrema.filter { extremum in
      !properties.features.contains { $0.location == extremum.location }
    }
  }

  private static func text(_ value: Double) -> String {
    Notation.number(Notation.rounded(value, digits: 4))
  }
}

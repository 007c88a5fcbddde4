/// The colour and the line of a mark, as names that the theme translates into looks.
public struct SeriesStyle: Hashable, Sendable {
  /// Where the colour comes from.
  package enum Source: Hashable, Sendable {
    /// The theme's colour and dash with this index; after the last one they begin again.
    case series(Int)

    /// A place on the theme's sequential ramp, 0 to 1.
    case ramp(Double)

    /// The pale colour of lines in the background.
    case muted

    /// The colour of text.
    case foreground
  }

  /// The dashes of a line.
  public enum Dash: Hashable, Sendable {
    /// The theme's dash for the series; solid for other colours.
    case automatic

    /// Unbroken.
    case solid

    /// Short dashes.
    case dashed

    /// Dots.
    case dotted

    /// Dashes with dots between.
    case dashDotted
  }

  /// Where the colour comes from.
  package var source: Source

  /// The width of the line relative to the theme's.
  public var width: Double

  /// The dashes of the line.
  public var dash: Dash

  /// A colour instead of that of the theme; nil for the theme's.
  public var color: Color?

  /// The width of the line in px, whatever the theme's; nil for one that follows the theme.
  public var lineWidth: Double?

  /// Creates a style.
  package init(_ source: Source, width: Double = 1, dash: Dash = .automatic) {
    self.source = source
    self.width = width
    self.dash = dash
  }

  /// The theme's colour and dash with this index; after the last colour they begin again, with other dashes.
  public static func series(_ index: Int) -> SeriesStyle { SeriesStyle(.series(index)) }

  /// A place on the theme's sequential ramp, 0 to 1.
  public static func ramp(_ place: Double) -> SeriesStyle { SeriesStyle(.ramp(place)) }

  /// The pale colour of lines in the background.
  public static let muted = SeriesStyle(.muted)

  /// The colour of text.
  public static let foreground = SeriesStyle(.foreground)

  /// The same style with a line `factor` times as wide as the theme's.
  public func width(_ factor: Double) -> SeriesStyle {
    var style = self
    style.width = factor
    return style
  }

  /// The same style with other dashes.
  public func dash(_ dash: Dash) -> SeriesStyle {
    var style = self
    style.dash = dash
    return style
  }
}

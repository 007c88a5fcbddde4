/// How a mark is coloured and how its line is drawn; the theme says what that looks like.
public struct SeriesStyle: Hashable, Sendable {
  /// Where the colour comes from.
  package enum Source: Hashable, Sendable {
    /// The theme's colour and dash with this index; indices beyond the last begin again.
    case series(Int)

    /// A place on the theme's sequential ramp, 0 to 1.
    case ramp(Double)

    /// The colour of what steps back.
    case muted

    /// The colour of text.
    case foreground
  }

  /// How a line is broken up.
  public enum Dash: Hashable, Sendable {
    /// As the theme has it for the series; solid otherwise.
    case automatic

    /// Unbroken.
    case solid

    /// Short dashes.
    case dashed

    /// Dots.
    case dotted
  }

  /// Where the colour comes from.
  package var source: Source

  /// The width of the line relative to the theme's.
  public var width: Double

  /// How the line is broken up.
  public var dash: Dash

  /// Creates a style.
  package init(_ source: Source, width: Double = 1, dash: Dash = .automatic) {
    self.source = source
    self.width = width
    self.dash = dash
  }

  /// The theme's colour and dash with this index; indices beyond the last begin again.
  public static func series(_ index: Int) -> SeriesStyle { SeriesStyle(.series(index)) }

  /// A place on the theme's sequential ramp, 0 to 1.
  public static func ramp(_ place: Double) -> SeriesStyle { SeriesStyle(.ramp(place)) }

  /// The colour of what steps back.
  public static let muted = SeriesStyle(.muted)

  /// The colour of text.
  public static let foreground = SeriesStyle(.foreground)

  /// The same style with a line `factor` times as wide as the theme's.
  public func width(_ factor: Double) -> SeriesStyle {
    SeriesStyle(source, width: factor, dash: dash)
  }

  /// The same style with the line broken up otherwise.
  public func dash(_ dash: Dash) -> SeriesStyle {
    SeriesStyle(source, width: width, dash: dash)
  }
}

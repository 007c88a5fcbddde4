/// A colour in sRGB with eight bits a channel, and an opacity.
public struct Color: Hashable, Sendable {
  /// The red channel, 0 to 255.
  public var red: UInt8

  /// The green channel, 0 to 255.
  public var green: UInt8

  /// The blue channel, 0 to 255.
  public var blue: UInt8

  /// 1 covers what is behind it, 0 leaves it unchanged.
  public var opacity: Double

  /// Creates a colour from its channels.
  public init(red: UInt8, green: UInt8, blue: UInt8, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// Creates a colour from 0xRRGGBB.
  public init(_ rgb: UInt32, opacity: Double = 1) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb), opacity: opacity)
  }

  /// The same colour with another opacity.
  public func opacity(_ opacity: Double) -> Color {
    Color(red: red, green: green, blue: blue, opacity: opacity)
  }
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  /// The shape of a line's ends.
  package enum Cap: Hashable, Sendable {
    /// Ends exactly at the end point.
    case butt

    /// Ends in a half circle around the end point.
    case round
  }

  /// The colour of the line.
  package var color: Color

  /// The width in px.
  package var width: Double

  /// Lengths of dashes and gaps in px; empty for a solid line.
  package var dash: [Double]

  /// The shape of the ends.
  package var cap: Cap

  /// Creates a stroke; corners are always round.
  package init(_ color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}

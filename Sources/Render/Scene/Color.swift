#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

/// A colour in Ottosson's OKLab (2020), where equal distances look about equally different.
struct OKLab: Hashable, Sendable {
  var lightness: Double
  var greenRed: Double
  var blueYellow: Double

  /// The place of linear light, each channel 0 to 1.
  init(linear light: SIMD3<Double>) {
    let l = cbrt((light * [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9]).sum())
    let m = cbrt((light * [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6]).sum())
    let s = cbrt((light * [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5]).sum())
    let cones = SIMD3(l, m, s)
    lightness = (cones * [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8]).sum()
    greenRed = (cones * [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9]).sum()
    blueYellow = (cones * [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0]).sum()
  }

  /// The place of a colour.
  init(_ color: Color) { self.init(linear: color.linear) }

  /// The colour here, as near as sRGB has it.
  var color: Color {
    let l = lightness + 0.396_337_777_4 * greenRed + 0.215_803_757_3 * blueYellow
    let m = lightness - 0.105_561_345_8 * greenRed - 0.063_854_172_8 * blueYellow
    let s = lightness - 0.089_484_177_5 * greenRed - 1.291_485_548_0 * blueYellow
    let cones = SIMD3(l * l * l, m * m * m, s * s * s)
    return Color(
      linear: [
        (cones * [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2]).sum(),
        (cones * [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5]).sum(),
        (cones * [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0]).sum(),
      ])
  }

  /// The place between this and another, 0 here and 1 there.
  func interpolated(to other: OKLab, at t: Double) -> OKLab {
    var result = self
    result.lightness += (other.lightness - lightness) * t
    result.greenRed += (other.greenRed - greenRed) * t
    result.blueYellow += (other.blueYellow - blueYellow) * t
    return result
  }

  /// How different the two look; black and white are 1 apart.
  func distance(to other: OKLab) -> Double {
    let l = lightness - other.lightness
    let a = greenRed - other.greenRed
    let b = blueYellow - other.blueYellow
    return (l * l + a * a + b * b).squareRoot()
  }
}

extension Color {
  /// The light of the channels, each 0 to 1, as IEC 61966-2-1 defines it.
  var linear: SIMD3<Double> {
    func light(_ channel: UInt8) -> Double {
      let c = Double(channel) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    return [light(red), light(green), light(blue)]
  }

  /// The nearest colour to light whose channels are 0 to 1.
  init(linear light: SIMD3<Double>) {
    func channel(_ light: Double) -> UInt8 {
      let l = min(max(light, 0), 1)
      let c = l <= 0.003_130_8 ? l * 12.92 : 1.055 * pow(l, 1 / 2.4) - 0.055
      return UInt8((c * 255).rounded())
    }
    self.init(red: channel(light.x), green: channel(light.y), blue: channel(light.z))
  }

  /// The relative luminance as WCAG 2 defines it, 0 for black and 1 for white.
  private var luminance: Double { (linear * [0.2126, 0.7152, 0.0722]).sum() }

  /// The contrast to another colour as WCAG 2 defines it, 1 to 21.
  package func contrast(to other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}

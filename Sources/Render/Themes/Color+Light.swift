#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
  var luminance: Double { (linear * [0.2126, 0.7152, 0.0722]).sum() }

  /// The contrast to another colour as WCAG 2 defines it, 1 to 21.
  func contrast(to other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}

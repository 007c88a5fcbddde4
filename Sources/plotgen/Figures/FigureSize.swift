import ArgumentParser
import CommandLineTools
import Render

/// A length on the command line: a number and its unit.
struct Length {
  /// The units, and how many px each is: a px is 1/96 in, a pt 1/72 in, as CSS and PDF have them.
  private static let units: [(name: String, px: Double)] = [
    ("px", 1), ("pt", 96 / 72.0), ("mm", 96 / 25.4), ("cm", 960 / 25.4), ("in", 96),
  ]

  /// The length in px.
  let px: Double

  /// Whether a unit was written.
  let hasUnit: Bool

  /// Reads a number with a unit or without, which are px; nil if it is neither.
  init?(_ text: Substring, unit other: String? = nil) {
    let unit = Self.units.first { text.hasSuffix($0.name) }
    let number = unit == nil ? text : text.dropLast(2)
    guard let value = Number(argument: String(number))?.value else { return nil }
    let assumed = other.flatMap { name in Self.units.first { $0.name == name } }
    px = value * ((unit ?? assumed)?.px ?? 1)
    hasUnit = unit != nil
  }

  /// The unit at the end of a text.
  static func unit(of text: Substring) -> String? {
    units.first { text.hasSuffix($0.name) }?.name
  }
}

/// The extent of a figure as it is written on the command line, such as 640x480 or 84mmx60mm.
struct FigureSize: CustomStringConvertible {
  /// The extent in px.
  let size: Size

  /// The extent as it would be typed.
  let description: String

  /// Takes an extent in px.
  init(_ size: Size) {
    self.init(size, as: "\(Number(size.width))x\(Number(size.height))")
  }

  private init(_ size: Size, as description: String) {
    self.size = size
    self.description = description
  }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not two lengths.
  static func read(_ argument: String) throws(ValidationError) -> FigureSize {
    // The x of px stands between no two lengths.
    let marked = argument.replacing("px", with: "\u{0}").replacing("PX", with: "\u{0}")
    let parts = marked.split(omittingEmptySubsequences: false) { "x×X".contains($0) }
      .map { $0.replacing("\u{0}", with: "px").filter { $0 != " " } }
    guard parts.count == 2 else { throw wrong }
    let unit = Length.unit(of: parts[1][...])
    guard let width = Length(parts[0][...], unit: unit), let height = Length(parts[1][...]),
      !width.hasUnit || height.hasUnit
    else { throw wrong }
    return FigureSize(Size(width: width.px, height: height.px), as: argument)
  }

  private static let wrong = ValidationError(
    "write width and height, such as 640x480, 8cmx6cm, 84mmx60mm, 3.5inx2.5in or 252ptx180pt")

  /// What Cairo can hold in one direction.
  private static let limit = 32_767.0

  /// What is reasonable to keep in memory: drawing and encoding take seven bytes for each.
  private static let pixelLimit = 100_000_000.0

  /// Refuses what no surface can be made of.
  ///
  /// - Parameter scale: Pixels to a px, or nil if there will be no pixels.
  func validate(scale: Double?) throws(ValidationError) {
    let (width, height) = (size.width, size.height)
    guard width.isFinite, height.isFinite, width >= 1, height >= 1 else {
      throw ValidationError("--size must be two lengths from 1 px, such as 640x480")
    }
    let largest = max(width, height) * max(scale ?? 1, 1)
    guard largest <= Self.limit else {
      throw ValidationError(
        "an image of \(Number(largest.rounded(.up))) px is too large: --size"
          + (scale == nil ? "" : " times --scale") + " may be at most \(Int(Self.limit))")
    }
    guard let scale else { return }
    let pixels = width * scale * height * scale
    guard pixels <= Self.pixelLimit else {
      throw ValidationError(
        "an image of \(Number(pixels.rounded(.up))) pixels is too large: at most "
          + "\(Number(Self.pixelLimit)); choose a smaller --size or --scale")
    }
  }
}

/// The size of letters on the command line, such as 9pt.
struct FontSize {
  /// The size in px.
  let px: Double

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no length from 1 to 1000 px with a unit.
  static func read(_ argument: String) throws(ValidationError) -> FontSize {
    guard let length = Length(argument[...]), length.hasUnit else {
      throw ValidationError("write a size with its unit, such as 9pt or 12px")
    }
    guard length.px.isFinite, 1...1000 ~= length.px else {
      throw ValidationError("--font-size must lie between 1px and 1000px, such as 9pt")
    }
    return FontSize(px: length.px)
  }
}

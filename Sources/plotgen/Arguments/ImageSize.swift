import ArgumentParser
import Render
import Terminal

/// An extent in px as it is written on the command line, such as 640x480.
struct ImageSize: CustomStringConvertible {
  let size: Size

  init(_ size: Size) { self.size = size }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not two numbers.
  static func read(_ argument: String) throws(ValidationError) -> ImageSize {
    let parts = argument.split(omittingEmptySubsequences: false) { "x×X".contains($0) }
      .map { Number(argument: String($0)) }
    guard parts.count == 2, let width = parts[0], let height = parts[1] else {
      throw ValidationError("write width and height, such as 640x480")
    }
    return ImageSize(Size(width: width.value, height: height.value))
  }

  /// The extent as it would be typed.
  var description: String { "\(Number(size.width))x\(Number(size.height))" }

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
      throw ValidationError("--size must be two numbers from 1, such as 640x480")
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

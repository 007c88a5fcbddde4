import ArgumentParser
import Render

/// An extent in px as it is written on the command line, such as 640x480.
struct ImageSize: ExpressibleByArgument {
  let size: Size

  init(_ size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.split(omittingEmptySubsequences: false) { "x×X".contains($0) }
      .map { Double($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1] else { return nil }
    size = Size(width: width, height: height)
  }

  var defaultValueDescription: String { "\(Int(size.width))x\(Int(size.height))" }

  /// What Cairo can hold in one direction.
  private static let limit = 32_767.0

  /// What is reasonable to keep in memory: a gigabyte of pixels.
  private static let pixelLimit = 268_435_456.0

  /// Refuses what no surface can be made of.
  func validate(scale: Double) throws(ValidationError) {
    let (width, height) = (size.width, size.height)
    guard width.isFinite, height.isFinite, width > 0, height > 0 else {
      throw ValidationError("--size must be two numbers above 0, such as 640x480")
    }
    guard scale.isFinite, scale > 0 else {
      throw ValidationError("--scale must be a number above 0")
    }
    let largest = max(width, height) * max(scale, 1)
    guard largest <= Self.limit else {
      throw ValidationError(
        "an image of \(Int(largest.rounded(.up))) px is too large: --size times --scale may be at "
          + "most \(Int(Self.limit))")
    }
    guard width * height * scale * scale <= Self.pixelLimit else {
      throw ValidationError("an image of that size has too many pixels; choose a smaller --scale")
    }
  }
}

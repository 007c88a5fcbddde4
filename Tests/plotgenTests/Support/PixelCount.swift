import Foundation

/// The extent of an image.
struct PixelCount: Equatable {
  let width: Int
  let height: Int
}

extension Data {
  /// The extent of a PNG, from its header; nil if this is none.
  var pixels: PixelCount? {
    guard count >= 24, starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(at offset: Int) -> Int { self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    return PixelCount(width: number(at: 16), height: number(at: 20))
  }
}

import Foundation
import Render

/// Where results go.
enum StandardOutput {
  /// Writes a line.
  ///
  /// - Throws: `RenderError` if not all of it could be written.
  static func write(_ line: String) throws(RenderError) { try write(text: line + "\n") }

  /// Writes text as it is.
  ///
  /// - Throws: `RenderError` if not all of it could be written.
  static func write(text: String) throws(RenderError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let cause = String(cString: strerror(errno))
      throw RenderError("standard output", .writing, cause)
    }
  }
}

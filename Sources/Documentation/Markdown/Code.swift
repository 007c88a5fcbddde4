/// Text as code in Markdown.
enum Code {
  /// The text between more backticks than stand in it.
  static func span(_ text: String) -> String {
    var fence = "`"
    while text.contains(fence) { fence += "`" }
    let space = fence.count > 1 ? " " : ""
    return fence + space + text + space + fence
  }
}

/// Text as part of HTML.
enum HTML {
  /// The text with the signs that mean something in HTML written otherwise.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}

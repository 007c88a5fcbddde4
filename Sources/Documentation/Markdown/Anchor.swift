/// Names of places in pages.
enum Anchor {
  /// The anchor that code hosts and site generators give to a heading.
  static func of(_ heading: String) -> String {
    heading.lowercased().replacing(" ", with: "-").filter {
      $0.isLetter || $0.isNumber || $0 == "-"
    }
  }
}

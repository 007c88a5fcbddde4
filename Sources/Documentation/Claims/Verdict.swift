/// What has become of a claim.
enum Verdict: String, CaseIterable {
  /// It is so.
  case holds

  /// It is not so.
  case fails

  /// It is so under a condition that the claim does not name.
  case conditional

  /// What there is does not decide it.
  case open

  /// The verdict in words.
  var title: String {
    switch self {
    case .holds: "Holds"
    case .fails: "Fails"
    case .conditional: "Holds with a condition"
    case .open: "Open"
    }
  }

  /// The words, marked for the site's style sheet.
  var badge: String { "<strong class=\"verdict \(rawValue)\">\(title)</strong>" }
}

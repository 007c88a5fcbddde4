/// A value of JSON.
enum JSONValue: Hashable {
  case null
  case truth(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// What it is, in words that follow “found”.
  var words: String {
    switch self {
    case .null: "null"
    case .truth(let isTrue): "\(isTrue)"
    case .number(let digits): digits
    case .text(let text): text.count > 40 ? "“\(text.prefix(40))…”" : "“\(text)”"
    case .list(let values): values.isEmpty ? "an empty list" : "a list"
    case .object: "an object"
    }
  }
}

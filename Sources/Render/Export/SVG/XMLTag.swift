/// A tag of an XML document.
struct XMLTag {
  /// Whether it begins an element, ends one, or is one by itself.
  enum Kind {
    case start, end, empty
  }

  /// A name and what it is set to, with entities as written.
  struct Attribute {
    var name: String
    var value: ArraySlice<UInt8>
  }

  var kind: Kind
  var name: String
  var attributes: [Attribute] = []
}

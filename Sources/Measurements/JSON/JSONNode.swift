/// A value of JSON and the place where it stands, from which results are read.
struct JSONNode {
  /// The value.
  let value: JSONValue

  /// Where it stands, such as `runs[0].build`; empty for the whole.
  let place: String

  /// The place of a member of an object.
  static func place(of key: String, in place: String) -> String {
    place.isEmpty ? key : "\(place).\(key)"
  }

  /// What is wrong with the value.
  func flaw(needed: String) -> Flaw { Flaw(place: place, found: value.words, needed: needed) }

  /// A member of an object; nil if it has none of that name, or null.
  func member(ifPresent key: String) throws(Flaw) -> JSONNode? {
    guard case .object(let members) = value else { throw flaw(needed: "an object") }
    guard let member = members[key], member != .null else { return nil }
    return JSONNode(value: member, place: Self.place(of: key, in: place))
  }

  /// A member of an object.
  func member(_ key: String, needed: String) throws(Flaw) -> JSONNode {
    guard case .object(let members) = value else { throw flaw(needed: "an object") }
    let place = Self.place(of: key, in: place)
    guard let member = members[key] else {
      throw Flaw(place: place, found: "nothing", needed: needed)
    }
    return JSONNode(value: member, place: place)
  }

  /// The items of a list.
  func items(_ key: String) throws(Flaw) -> [JSONNode] {
    let member = try member(key, needed: "a list")
    guard case .list(let values) = member.value else { throw member.flaw(needed: "a list") }
    return values.enumerated().map { index, value in
      JSONNode(value: value, place: "\(member.place)[\(index)]")
    }
  }
}

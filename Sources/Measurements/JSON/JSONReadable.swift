/// What can be read from JSON, strictly.
protocol JSONReadable {
  /// Reads a value.
  ///
  /// - Throws: `Flaw` for the first thing that is missing or wrong.
  init(_ node: JSONNode) throws(Flaw)
}

extension JSONNode {
  /// A member that is an object.
  func object<Object: JSONReadable>(_ key: String) throws(Flaw) -> Object {
    try Object(try member(key, needed: "an object"))
  }

  /// A list of objects.
  func objects<Object: JSONReadable>(_ key: String) throws(Flaw) -> [Object] {
    var objects: [Object] = []
    for item in try items(key) { objects.append(try Object(item)) }
    return objects
  }
}

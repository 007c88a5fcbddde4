/// What can stand between markers of one kind: names, and the text of each, made when it is asked for.
struct PartTexts {
  /// The names that markers may have.
  let names: [String]

  private let make: (String) -> String?

  /// Texts that are made when they are asked for.
  init(names: [String], make: @escaping (String) -> String?) {
    self.names = names
    self.make = make
  }

  /// Texts that are there.
  init(_ texts: [String: String]) {
    self.init(names: texts.keys.sorted()) { texts[$0] }
  }

  /// The text of a name; nil if there is none of that name.
  subscript(name: String) -> String? { names.contains(name) ? make(name) : nil }
}

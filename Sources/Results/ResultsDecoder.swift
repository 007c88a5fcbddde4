/// The values that a number or a text in a file may have.
///
/// Without a rule, a text is not empty, a whole number is at least 1, a `Double` is finite and
/// above 0, and a `Float` is finite.
enum ValueRule {
  case anyText
  case wholeNumber(ClosedRange<Int>)
  case number(ClosedRange<Double>)

  /// From 0 on, as for an error or a loss.
  static let notNegative = number(0 ... .greatestFiniteMagnitude)

  /// A part of a whole.
  static let share = number(0...1)

  /// Any finite number.
  static let anyNumber = number(-Double.greatestFiniteMagnitude ... .greatestFiniteMagnitude)

  /// Whole numbers from 0 on.
  static let count = wholeNumber(0...Int.max)
}

/// A value that has more to be checked than the types of its members.
protocol Validated: Decodable, Sendable {
  /// The rules of the members that the general ones do not suit, by their keys.
  static var rules: [String: ValueRule] { get }

  /// Checks what the members have to do with one another.
  ///
  /// - Throws: `Flaw` for the first contradiction.
  func validate(_ json: ResultsDecoder) throws(Flaw)
}

extension Validated {
  static var rules: [String: ValueRule] { [:] }

  func validate(_ json: ResultsDecoder) throws(Flaw) {}
}

/// Reads values from JSON, and reports the place of the first mistake.
///
/// Foundation's decoder reports a NaN, a fraction where a whole number is needed and a file that was cut off
/// without a place, and it ignores unknown keys.
struct ResultsDecoder: Decoder {
  var codingPath: [any CodingKey] { path?.keys ?? [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  private let value: JSONValue
  private let path: Path?
  private let rule: ValueRule?
  private let object: ObjectState?

  private init(
    _ value: JSONValue, at path: Path?, _ rule: ValueRule? = nil, for type: any Decodable.Type
  ) {
    (self.value, self.path, self.rule) = (value, path, rule)
    object = if case .object = value { ObjectState(type) } else { nil }
  }

  /// Reads a whole file.
  static func value<Value: Decodable>(
    _ type: Value.Type, from json: JSONValue
  ) throws(Flaw) -> Value {
    do {
      return try ResultsDecoder(json, at: nil, for: type).decoded(type)
    } catch {
      throw error as? Flaw ?? Flaw(place: "", found: "\(error)", needed: "results")
    }
  }

  /// The mistake that this value is not what is needed.
  func flaw(needed: String) -> Flaw {
    Flaw(place: Flaw.place(codingPath), found: value.description, needed: needed)
  }

  /// The mistake that a member is not what is needed.
  func flaw(_ key: String, needed: String) -> Flaw {
    child(Key.name(key), members?[key], for: String.self).flaw(needed: needed)
  }

  /// Reads this value, all of it: an object must not have keys that nothing asks for.
  private func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let result: Value
    do {
      result = try Value(from: self)
    } catch let error {
      if let words = Self.words(type) { throw flaw(needed: "one of " + words) }
      guard case DecodingError.dataCorrupted(let context) = error else { throw error }
      throw flaw(needed: context.debugDescription)
    }
    guard let requested = object?.requested else { return result }
    if let unknown = members?.keys.filter({ !requested.contains($0) }).min() {
      let known = requested.sorted().joined(separator: ", ")
      throw Flaw(
        place: Flaw.place(codingPath + [Key.name(unknown)]), found: "an unknown key",
        needed: "one of \(known)")
    }
    try (result as? any Validated)?.validate(self)
    return result
  }

  /// The words of an enumeration; nil for other types.
  private static func words(_ type: any Decodable.Type) -> String? {
    func words(_ type: (some CaseIterable).Type) -> String {
      type.allCases.map { "“\(($0 as? any RawRepresentable)?.rawValue ?? $0)”" }
        .joined(separator: ", ")
    }
    return (type as? any CaseIterable.Type).map { words($0) }
  }

  private var members: [String: JSONValue]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// A member or an item; the rule for a list or an object without rules of its own is that of what it holds.
  private func child(
    _ key: any CodingKey, _ value: JSONValue?, for type: any Decodable.Type
  ) -> ResultsDecoder {
    ResultsDecoder(
      value ?? .missing, at: Path(path, key),
      object.flatMap { $0.rules[key.stringValue] } ?? rule, for: type)
  }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard let members else { throw flaw(needed: "an object") }
    if object?.requested == nil { object?.requested = [] }
    return KeyedDecodingContainer(Members(decoder: self, values: members))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let values) = value else { throw flaw(needed: "a list") }
    return Items(decoder: self, values: values)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  /// The rules of an object's members, and the keys that were asked for; nil if none could be.
  private final class ObjectState {
    let rules: [String: ValueRule]
    var requested: Set<String>?

    init(_ type: any Decodable.Type) { rules = (type as? any Validated.Type)?.rules ?? [:] }
  }

  /// The keys and indices that lead to a value, the last one first.
  private final class Path {
    private let parent: Path?
    private let key: any CodingKey

    init(_ parent: Path?, _ key: any CodingKey) { (self.parent, self.key) = (parent, key) }

    var keys: [any CodingKey] { (parent?.keys ?? []) + [key] }
  }

  private enum Key: CodingKey {
    case name(String)
    case index(Int)

    init(stringValue: String) { self = .name(stringValue) }

    init(intValue: Int) { self = .index(intValue) }

    var stringValue: String {
      switch self {
      case .name(let name): name
      case .index(let index): "\(index)"
      }
    }

    var intValue: Int? { if case .index(let index) = self { index } else { nil } }
  }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: ResultsDecoder
    let values: [String: JSONValue]

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { values.keys.sorted().compactMap { Key(stringValue: $0) } }

    private func child(_ key: any CodingKey, for type: any Decodable.Type) -> ResultsDecoder {
      decoder.object?.requested?.insert(key.stringValue)
      return decoder.child(key, values[key.stringValue], for: type)
    }

    func contains(_ key: Key) -> Bool {
      decoder.object?.requested?.insert(key.stringValue)
      return values[key.stringValue] != nil
    }

    func decodeNil(forKey key: Key) -> Bool { values[key.stringValue] == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try child(key, for: type).decoded(type)
    }

    func nestedContainer<Nested>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      try child(key, for: String.self).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try child(key, for: String.self).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { decoder }

    func superDecoder(forKey key: Key) -> any Decoder { child(key, for: String.self) }
  }

  private struct Items: UnkeyedDecodingContainer {
    let decoder: ResultsDecoder
    let values: [JSONValue]
    private(set) var currentIndex = 0

    init(decoder: ResultsDecoder, values: [JSONValue]) {
      (self.decoder, self.values) = (decoder, values)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { values.count }
    var isAtEnd: Bool { currentIndex >= values.count }

    private mutating func next(for type: any Decodable.Type) -> ResultsDecoder {
      defer { currentIndex += 1 }
      return decoder.child(
        ResultsDecoder.Key.index(currentIndex), isAtEnd ? nil : values[currentIndex], for: type)
    }

    mutating func decodeNil() -> Bool {
      guard !isAtEnd, values[currentIndex] == .null else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try next(for: type).decoded(type)
    }

    mutating func nestedContainer<Nested>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      try next(for: String.self).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next(for: String.self).unkeyedContainer()
    }

    mutating func superDecoder() -> any Decoder { decoder }
  }
}

extension ResultsDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let bool) = value else { throw flaw(needed: "true or false") }
    return bool
  }

  func decode(_ type: String.Type) throws -> String {
    if case .anyText? = rule {
      guard case .string(let text) = value else { throw flaw(needed: "a text") }
      return text
    }
    guard case .string(let text) = value, !text.isEmpty else {
      throw flaw(needed: "a text that is not empty")
    }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    let positive = Double.leastNonzeroMagnitude ... .greatestFiniteMagnitude
    let range = if case .number(let range)? = rule { range } else { positive }
    guard case .number(let digits) = value, let number = Double(digits), range.contains(number)
    else { throw flaw(needed: Self.description(range)) }
    return number
  }

  private static func description(_ range: ClosedRange<Double>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (0, 1): "a share from 0 to 1"
    case (0, _): "a finite number of at least 0"
    case (.leastNonzeroMagnitude, _): "a finite number above 0"
    default: "a finite number"
    }
  }

  func decode(_ type: Float.Type) throws -> Float {
    guard case .number(let digits) = value, let number = Float(digits), number.isFinite
    else { throw flaw(needed: "a number that a Float can hold") }
    return number
  }

  func decode<Value: FixedWidthInteger & Decodable>(_ type: Value.Type) throws -> Value {
    let range = if case .wholeNumber(let range)? = rule { range } else { 1...Int.max }
    guard case .number(let digits) = value, let number = Value(digits),
      Int(exactly: number).map(range.contains) == true
    else {
      let greatest = min(range.upperBound, Int(clamping: Value.max))
      throw flaw(
        needed: greatest == .max
          ? "a whole number of at least \(range.lowerBound)"
          : "a whole number from \(range.lowerBound) to \(greatest)")
    }
    return number
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}

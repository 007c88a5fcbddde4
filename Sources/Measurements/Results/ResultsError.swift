/// Why results could not be read or kept: the file, the place in it, what is there and what should be.
public struct ResultsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String

  /// Where in the file, such as `runs[0].rows[3].nanosecondsPerElement.median`; empty for all of it.
  public let place: String

  /// What is there.
  public let found: String

  /// What should be there.
  public let needed: String

  /// What to do.
  public let remedy: String

  init(_ file: String, _ flaw: Flaw, remedy: String) {
    self.file = file
    place = flaw.place
    found = flaw.found
    needed = flaw.needed
    self.remedy = remedy
  }

  /// One line: the file, the place, what was found, what is needed and what to do.
  public var description: String {
    let subject = place.isEmpty ? file : "\(file): \(place)"
    return "\(subject): found \(found), but needed is \(needed); \(remedy)"
  }
}

/// What is wrong with a value of a file of results.
struct Flaw: Error, Hashable {
  /// Where it stands, such as `runs[0].build`; empty for the whole.
  let place: String

  /// What is there.
  let found: String

  /// What should be there.
  let needed: String
}

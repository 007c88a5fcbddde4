/// What is proved about a function on the whole of an interval, besides where its values lie.
///
/// Ordered from the weakest to the strongest, with the names of IEEE 1788-2015; each implies those
/// before it. The standard's `ill` has no use here, because nothing constructs an invalid interval.
public enum Decoration: Int, Comparable, Sendable {
  /// Nothing: the function may be undefined on a part of the interval.
  case trivial

  /// Defined everywhere, not necessarily continuous.
  case defined

  /// Defined and continuous everywhere, not necessarily bounded.
  case continuous

  /// Defined, continuous and bounded.
  case common

  /// Whether `a` says less than `b`.
  public static func < (a: Decoration, b: Decoration) -> Bool { a.rawValue < b.rawValue }
}

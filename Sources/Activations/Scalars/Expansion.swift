/// The value of an elementary function g at a point with g′ and g″ there: what the chain rule needs of it.
///
/// The rules of differentiation are written here once, and serve every reading that has derivatives.
struct Expansion<S: Scalar> {
  /// g.
  let value: S

  /// g′.
  let first: S

  /// g″.
  let second: S

  /// Creates an expansion from a value and its derivatives.
  @inline(__always)
  init(_ value: S, first: S, second: S) {
    (self.value, self.first, self.second) = (value, first, second)
  }
}

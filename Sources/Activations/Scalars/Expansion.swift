/// The value of an elementary function g at a point with g′ and g″ there: what the chain rule needs of it.
///
/// The rules of differentiation are written here once, and serve every reading that has derivatives.
@usableFromInline
struct Expansion<S: Scalar> {
  /// g.
  @usableFromInline let value: S

  /// g′.
  @usableFromInline let first: S

  /// g″.
  @usableFromInline let second: S

  /// Creates an expansion from a value and its derivatives.
  @inlinable @inline(__always)
  init(_ value: S, first: S, second: S) {
    (self.value, self.first, self.second) = (value, first, second)
  }
}

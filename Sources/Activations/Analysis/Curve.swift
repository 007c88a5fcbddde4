/// A function over a domain as cubic pieces that are proved to follow it.
public struct Curve: Hashable, Sendable {
  /// Pieces that follow one another without a gap, at least one.
  public struct Run: Hashable, Sendable {
    /// The pieces, from left to right.
    public internal(set) var pieces: [CubicPiece]
  }

  /// A part of the domain that the budget did not suffice to prove.
  public struct Undecided: Hashable, Sendable {
    /// The part of the domain.
    public let range: ClosedRange<Double>

    /// Where the values lie, as far as they are known.
    public let values: ClosedRange<Double>
  }

  /// The domain.
  public let domain: ClosedRange<Double>

  /// The pieces, in runs that break where the function does.
  public internal(set) var runs: [Run] = []

  /// The points at which the function is not smooth, from left to right.
  public internal(set) var features: [Feature] = []

  /// The parts of the domain of which nothing is proved but where the values lie.
  public internal(set) var undecided: [Undecided] = []

  /// The greatest distance in y between a piece and the function that the proof allows.
  ///
  /// Pieces no wider than the spacing of doubles at the larger end of the domain may be judged by the
  /// values at their ends: see `PieceProof`.
  public internal(set) var bound = 0.0

  /// How often the definition was evaluated, at a point or over an interval.
  public internal(set) var evaluations = 0

  /// The pieces of all runs.
  public var pieces: [CubicPiece] { runs.flatMap(\.pieces) }
}

/// A part of the domain.
struct Cell: Hashable {
  /// What the search has found out about a cell.
  enum State: Hashable {
    /// The function and both derivatives are proved continuous.
    case smooth

    /// The function is proved to be defined nowhere.
    case undefined

    /// Neighbouring doubles between which something may happen.
    case point

    /// The budget ran out before anything was proved.
    case undecided
  }

  let lower: Double
  let upper: Double
  let state: State
}

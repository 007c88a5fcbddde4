extension Path {
  /// The outline as runs of connected pieces, mapped by `transform`.
  ///
  /// A run ends where a point is not finite, and the next begins at the next finite point. A closed
  /// subpath ends with a line to its beginning.
  func runs(_ transform: (Point) -> Point) -> [[CurvePiece]] {
    var runs: [[CurvePiece]] = []
    var run: [CurvePiece] = []
    var current: Point?
    var beginning: Point?
    func finish() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    func finite(_ point: Point) -> Point? {
      let mapped = transform(point)
      return mapped.x.isFinite && mapped.y.isFinite ? mapped : nil
    }
    for element in elements {
      switch element {
      case .move(let point):
        finish()
        current = finite(point)
        beginning = current
      case .line(let point):
        let end = finite(point)
        if let current, let end {
          run.append(CurvePiece(from: current, to: end))
        } else {
          finish()
        }
        current = end
      case .curve(let control1, let control2, let point):
        let end = finite(point)
        if let current, let end, let first = finite(control1), let second = finite(control2) {
          run.append(CurvePiece(from: current, first, second, to: end))
        } else {
          finish()
        }
        current = end
      case .close:
        if let current, let beginning, current != beginning {
          run.append(CurvePiece(from: current, to: beginning))
        }
        finish()
        current = beginning
      }
    }
    finish()
    return runs
  }

  /// Creates the outline of runs of pieces; a piece that begins elsewhere than the last ended moves there.
  init(runs: [[CurvePiece]], closed: Bool = false) {
    self.init()
    for run in runs {
      var current: Point?
      for piece in run {
        if piece.start != current { move(to: piece.start) }
        if piece.isStraight {
          line(to: piece.end)
        } else {
          curve(to: piece.end, piece.control1, piece.control2)
        }
        current = piece.end
      }
      if closed, !run.isEmpty { close() }
    }
  }
}

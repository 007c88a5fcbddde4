/// Cuts outlines so that no coordinate lies far outside a box.
struct CurveClipping {
  /// The area outside of which nothing is kept.
  var box: Rectangle

  /// The parts of an open run that lie in the box, split exactly where the run crosses its edges.
  func open(_ run: [CurvePiece]) -> [[CurvePiece]] {
    var runs: [[CurvePiece]] = []
    var kept: [CurvePiece] = []
    for piece in run {
      let hull = piece.hull
      if box.contains(hull) {
        kept.append(piece)
        continue
      }
      for part in parts(of: piece, hull: hull) {
        if let last = kept.last, last.end != part.start {
          runs.append(kept)
          kept = []
        }
        kept += tamed(part, depth: 0)
      }
    }
    if !kept.isEmpty { runs.append(kept) }
    return runs
  }

  /// The part of a closed run that lies in the box, joined along its edges.
  ///
  /// This is the method of Sutherland & Hodgman (1974), with curves for sides.
  func closed(_ run: [CurvePiece]) -> [CurvePiece] {
    var run = run
    for (axis, level, keepsGreater) in [
      (\Point.x, box.minX, true), (\.x, box.maxX, false), (\.y, box.minY, true),
      (\.y, box.maxY, false),
    ] {
      var kept: [CurvePiece] = []
      for piece in run {
        let cuts = [0] + piece.crossings(of: axis, with: level) + [1]
        for (lower, upper) in zip(cuts, cuts.dropFirst()) {
          let middle = piece.value(axis, at: (lower + upper) / 2)
          guard keepsGreater ? middle >= level : middle <= level else { continue }
          let part = lower == 0 && upper == 1 ? piece : piece.part(from: lower, to: upper)
          if let last = kept.last, last.end != part.start {
            kept.append(CurvePiece(from: last.end, to: part.start))
          }
          kept.append(part)
        }
      }
      if let first = kept.first, let last = kept.last, last.end != first.start {
        kept.append(CurvePiece(from: last.end, to: first.start))
      }
      run = kept
    }
    return run.flatMap { tamed($0, depth: 0) }
  }

  private func parts(of piece: CurvePiece, hull: Rectangle) -> [CurvePiece] {
    // A degenerate hull shares no area with anything, so the edges are compared one by one.
    guard hull.minX <= box.maxX, hull.maxX >= box.minX, hull.minY <= box.maxY,
      hull.maxY >= box.minY
    else { return [] }
    let cuts =
      ([0, 1] + piece.crossings(of: \.x, with: box.minX) + piece.crossings(of: \.x, with: box.maxX)
      + piece.crossings(of: \.y, with: box.minY) + piece.crossings(of: \.y, with: box.maxY))
      .sorted()
    var parts: [CurvePiece] = []
    for (lower, upper) in zip(cuts, cuts.dropFirst()) where lower < upper {
      if box.contains(piece.point(at: (lower + upper) / 2)) {
        parts.append(piece.part(from: lower, to: upper))
      }
    }
    return parts
  }

  /// The piece, halved until its control points are no further away than twice the box's extent.
  ///
  /// A curve inside the box needs few halvings; what then still lies outside is rounding, of
  /// coordinates so large that their last digits exceed the box, and goes to the nearest edge.
  private func tamed(_ piece: CurvePiece, depth: Int) -> [CurvePiece] {
    let limit = box.inset(by: -max(box.width, box.height))
    if limit.contains(piece.hull) { return [piece] }
    if piece.isStraight || depth >= 12 { return [piece.clamped(to: limit)] }
    let (head, tail) = piece.split(at: 0.5)
    return tamed(head, depth: depth + 1) + tamed(tail, depth: depth + 1)
  }
}

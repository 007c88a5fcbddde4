import TestSupport
import Testing

@testable import Render

struct CurveClippingTests {
  let box = Rectangle(minX: 0, minY: 0, maxX: 100, maxY: 80)

  private var clipping: CurveClipping { CurveClipping(box: box) }

  /// How far Cairo's fixed point numbers are left alone: the box and twice its extent.
  private var bounds: Rectangle { box.inset(by: -101) }

  @Test(arguments: [1e2, 1e4, 1e7, 1e15, 1e100, 1e300])
  func nothingFarOutsideIsLeft(extent: Double) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let points = (0..<4).map { _ in
        Point(
          x: .random(in: -extent...extent, using: &random),
          y: .random(in: -extent...extent, using: &random))
      }
      let piece = CurvePiece(from: points[0], points[1], points[2], to: points[3])
      let line = CurvePiece(from: points[0], to: points[1])
      for kept in (clipping.open([piece]) + clipping.open([line])).joined() {
        #expect(bounds.contains(kept.hull), "\(piece)")
      }
      for kept in clipping.closed([piece, CurvePiece(from: points[3], to: points[0])]) {
        #expect(bounds.contains(kept.hull), "\(piece)")
      }
    }
  }

  @Test func whatIsInsideIsKept() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let points = (0..<4).map { _ in
        Point(
          x: .random(in: -150...250, using: &random), y: .random(in: -150...250, using: &random))
      }
      let piece = CurvePiece(from: points[0], points[1], points[2], to: points[3])
      let kept = clipping.open([piece]).joined().flatMap { part in
        (0...400).map { part.point(at: Double($0) / 400) }
      }
      for step in 0...100 {
        let point = piece.point(at: Double(step) / 100)
        guard box.contains(point) else { continue }
        let nearest = kept.map { $0.distance(to: point) }.min() ?? .infinity
        // Samples of the kept parts lie up to this far apart along the curve.
        #expect(nearest < 1.5)
      }
    }
  }

  @Test func aLoopThatLeavesAndEntersGivesOneRunEachTime() {
    let piece = CurvePiece(
      from: Point(x: 20, y: 40), Point(x: 20, y: 400), Point(x: 80, y: 400), to: Point(x: 80, y: 40)
    )
    let runs = clipping.open([piece])
    #expect(runs.count == 2)
    #expect(runs.first?.last?.end.y == box.maxY || abs((runs.first?.last?.end.y ?? 0) - 80) < 1e-9)
    #expect(runs.first?.first?.start == piece.start)
    #expect(runs.last?.last?.end == piece.end)
  }

  @Test func aVerticalLineAndOneOnTheEdgeAreKept() {
    let vertical = CurvePiece(from: Point(x: 50, y: -1e9), to: Point(x: 50, y: 1e9))
    #expect(
      clipping.open([vertical])
        == [[CurvePiece(from: Point(x: 50, y: 0), to: Point(x: 50, y: 80))]])
    let edge = CurvePiece(from: Point(x: 0, y: 10), to: Point(x: 0, y: 70))
    #expect(clipping.open([edge]) == [[edge]])
  }

  @Test func aPointThatIsNotFiniteEndsTheRun() {
    let path = Path([
      .move(Point(x: 0, y: 0)), .line(Point(x: 1, y: 1)), .line(Point(x: .nan, y: 1)),
      .line(Point(x: 2, y: 2)), .line(Point(x: 3, y: .infinity)), .line(Point(x: 4, y: 4)),
      .line(Point(x: 5, y: 5)),
    ])
    #expect(path.runs { $0 }.map(\.count) == [1, 1])
  }
}

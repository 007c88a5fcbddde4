import Render
import Testing

struct RectangleTests {
  let unit = Rectangle(minX: 0, minY: 0, maxX: 1, maxY: 1)

  @Test func neighboursThatShareAnEdgeDoNotOverlap() {
    let right = Rectangle(minX: 1, minY: 0, maxX: 2, maxY: 1)
    #expect(!unit.overlaps(right))
    #expect(unit.overlaps(right.inset(by: -0.1)))
  }

  @Test func theEdgeBelongsToARectangle() {
    #expect(unit.contains(Point(x: 1, y: 0)))
    #expect(!unit.contains(Point(x: 1.001, y: 0)))
  }
}

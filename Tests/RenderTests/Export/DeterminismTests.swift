import Render
import Testing

struct DeterminismTests {
  @Test(arguments: FileFormat.all)
  func theSameSceneGivesTheSameBytes(format: FileFormat) throws {
    let typeface = try Typeface()
    let first = try fixture().encoded(as: format, typeface: typeface)
    let other = scene([
      .text(
        PlacedText(
          [TextRun("other letters", font: Font(size: 31))], color: .red, origin: Point(x: 0, y: 20))
      ),
      .clip(
        Rectangle(minX: 1, minY: 1, maxX: 2, maxY: 2),
        [.stroke(.line(from: Point(x: 0, y: 0), to: Point(x: 9, y: 9)), Stroke(.red, width: 1))]),
    ])
    for format in FileFormat.all { _ = try other.encoded(as: format, typeface: typeface) }
    #expect(try fixture().encoded(as: format, typeface: Typeface()) == first)
    #expect(try other.encoded(as: format, typeface: typeface) != first)
  }

  @Test(arguments: FileFormat.all)
  func eightThreadsGiveTheSameBytes(format: FileFormat) async throws {
    let typeface = try Typeface()
    let alone = try fixture().encoded(as: format, typeface: typeface)
    let all = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for task in 0..<8 {
        group.addTask {
          try (0..<5).map { round in
            // Strings nobody has asked for yet keep the caches changing meanwhile.
            let font = Font(size: 12 + Double(task))
            _ = try typeface.advance(of: "\(format) \(task) \(round)", in: font)
            return try fixture().encoded(as: format, typeface: typeface)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(all.count == 40)
    #expect(all.allSatisfy { $0 == alone })
  }
}

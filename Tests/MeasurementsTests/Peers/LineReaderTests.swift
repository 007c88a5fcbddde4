import Foundation
import Testing

@testable import Measurements

struct LineReaderTests {
  @Test func linesMayComeInPieces() throws {
    let pipe = Pipe()
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntw".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data("one".utf8))
    #expect(throws: LineReader.Failure.timeOut) { try reader.line(within: .milliseconds(20)) }
    try pipe.fileHandleForWriting.write(contentsOf: Data("o\n\nthree\nfo".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data("two".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data())
    #expect(try reader.line(within: .seconds(5)) == Data("three".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(throws: LineReader.Failure.end) { try reader.line(within: .seconds(5)) }
  }
}

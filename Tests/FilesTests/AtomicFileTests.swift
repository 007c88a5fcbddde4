import Foundation
import Files
import Testing

struct AtomicFileTests {
  /// Runs `body` in an empty directory that is gone afterwards.
  func inDirectory(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "/sinerelu-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }

  func contents(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }

  @Test func aFileIsReplacedWholeAndNothingElseIsLeft() throws {
    try inDirectory { directory in
      let path = directory + "/a.png"
      try AtomicFile.write([1, 2, 3], to: path)
      try AtomicFile.write([4], to: path)
      #expect(contents(path) == [4])
      #expect(try names(in: directory) == ["a.png"])
    }
  }

  @Test func aNewFileHasTheUsualPermissions() throws {
    try inDirectory { directory in
      let mask = umask(0)
      umask(mask)
      try AtomicFile.write([1], to: directory + "/a")
      let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/a")
      #expect(attributes[.posixPermissions] as? Int == Int(0o666 & ~mask))
    }
  }

  @Test func aLinkIsFollowed() throws {
    try inDirectory { directory in
      let (link, target) = (directory + "/link", directory + "/target")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
      // The first time the link leads nowhere yet.
      for byte: UInt8 in [1, 2] {
        try AtomicFile.write([byte], to: link)
        #expect(contents(target) == [byte])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
      }
      #expect(try names(in: directory) == ["link", "target"])
    }
  }

  @Test(arguments: [
    ("", "directory"), ("/file/x.png", "Not a directory"), ("/none/x.png", "create the directory"),
    ("/" + String(repeating: "x", count: 300), "shorter name"),
  ])
  func whatCannotBeWrittenIsExplained(suffix: String, words: String) throws {
    try inDirectory { directory in
      try AtomicFile.write([9], to: directory + "/file")
      let path = directory + suffix
      let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: path) }
      #expect(error?.subject == path)
      #expect(error?.step == .writing)
      #expect(error?.cause.contains(words) == true)
      #expect(try names(in: directory) == ["file"])
      #expect(contents(directory + "/file") == [9])
    }
  }

  @Test func theEmptyPathIsRefused() {
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: "") }
  }

  @Test func aPipeIsWrittenDirectly() throws {
    try inDirectory { directory in
      let path = directory + "/pipe"
      try #require(mkfifo(path, 0o600) == 0)
      // Open at both ends, so that neither side waits for the other.
      let end = open(path, O_RDWR)
      defer { close(end) }
      try AtomicFile.write([1, 2, 3], to: path)
      var bytes: [UInt8] = [0, 0, 0]
      #expect(read(end, &bytes, 3) == 3)
      #expect(bytes == [1, 2, 3])
      #expect(try names(in: directory) == ["pipe"])
    }
  }

  #if os(Linux)
    @Test func aFullDeviceIsAnError() {
      let error = #expect(throws: FileError.self) {
        try AtomicFile.write([1], to: "/dev/full")
      }
      #expect(error?.cause.contains("No space left") == true)
    }
  #endif
}

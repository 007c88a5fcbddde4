import Foundation
import Testing

@testable import Files

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

  @Test func aPipeThatNobodyReadsIsAnError() throws {
    try inDirectory { directory in
      let path = directory + "/pipe"
      try #require(mkfifo(path, 0o600) == 0)
      let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: path) }
      #expect(error?.cause.contains("nothing reads this pipe") == true)
      #expect(try names(in: directory) == ["pipe"])
    }
  }

  @Test func aLinkIsFollowedToANameThatIsNoText() throws {
    try inDirectory { directory in
      let target = String(systemName: Array(directory.utf8) + Array("/b".utf8) + [0xFF])
      try AtomicFile.write([1], to: target)
      let link = directory + "/link"
      let isMade = target.withSystemName { symlink($0, link) == 0 }
      try #require(isMade)
      try AtomicFile.write([2, 3], to: link)
      #expect(OutputDirectory(directory).content(of: "link") == [2, 3])
      #expect(OutputDirectory(directory).names.map(\.systemBytes).contains([0x62, 0xFF]))
      #expect(OutputDirectory(directory).names.count == 2)
    }
  }

  @Test func whatAKilledProcessLeftIsRemovedAndWhatALivingOneWritesIsNot() throws {
    try inDirectory { directory in
      let (left, living, other) = (".sinerelu-1.new", ".sinerelu-2.new", ".other.new")
      for name in [left, living, other] {
        #expect(FileManager.default.createFile(atPath: "\(directory)/\(name)", contents: nil))
      }
      let lock = open("\(directory)/\(living)", O_RDONLY)
      defer { close(lock) }
      try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
      // Also when nothing has to be written anew.
      try AtomicFile.write([1], to: directory + "/a")
      #expect(try names(in: directory) == [other, living, "a"].sorted())
    }
  }

  @Test func aTemporaryFolderIsRemovedWithAllThatItHolds() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/a/b", withIntermediateDirectories: true)
    try AtomicFile.write([1], to: folder.path + "/a/b/c")
    folder.remove()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  #if os(Linux)
    /// A disk in memory, whose path begins as those of devices do.
    @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
    func aFileBelowDevIsReplacedAsAnyOther() throws {
      let directory = "/dev/shm/sinerelu-" + UUID().uuidString
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: false)
      defer { try? FileManager.default.removeItem(atPath: directory) }
      for bytes: [UInt8] in [[1, 2], [3]] {
        try AtomicFile.write(bytes, to: directory + "/a")
        #expect(contents(directory + "/a") == bytes)
      }
      #expect(try names(in: directory) == ["a"])
    }

    /// As /dev/stdout is one when standard output goes to a file.
    @Test func anOpenFileIsAddedTo() throws {
      try inDirectory { directory in
        try AtomicFile.write([1], to: directory + "/a")
        let file = open(directory + "/a", O_WRONLY | O_APPEND)
        defer { close(file) }
        let link = directory + "/link"
        for path in ["/dev/fd/\(file)", "/proc/self/fd/\(file)"] {
          try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
          try AtomicFile.write([2], to: link)
          try FileManager.default.removeItem(atPath: link)
        }
        #expect(contents(directory + "/a") == [1, 2, 2])
      }
    }

    @Test func aFullDeviceIsAnError() {
      let error = #expect(throws: FileError.self) {
        try AtomicFile.write([1], to: "/dev/full")
      }
      #expect(error?.cause.contains("No space left") == true)
    }
  #endif
}

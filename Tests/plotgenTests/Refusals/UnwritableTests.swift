import Foundation
import Testing

/// Places that cannot be written: the status is 1, and nothing is left half done.
struct UnwritableTests {
  @Test(arguments: ["draw", "gallery", "docs"])
  func aFileIsNoDirectory(command: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write("mine", to: "file")
      for (path, words) in [
        ("file", "it is a file"), ("file/", "it is a file"), ("file/below", "Not a directory"),
      ] {
        try plotgen.run(command, "--output", path).expectRefusal(1, words)
      }
      #expect(try plotgen.files == ["file"])
      #expect(try plotgen.bytes(of: "file") == Data("mine".utf8))
    }
  }

  @Test func aTargetThatIsADirectoryIsFoundBeforeAnythingIsWritten() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("Plots/relu.png")
      try plotgen.run("--activation", "relu").expectRefusal(1, "Plots/relu.png")
      try plotgen.makeDirectory("Plots/atlas/prelu-dark.svg")
      try plotgen.run("gallery", "--only", "prelu")
        .expectRefusal(1, "Plots/atlas/prelu-dark.svg")
      #expect(try plotgen.files == [])
    }
  }

  @Test func aFolderOfTheGalleryThatIsAFileIsFoundBeforeAnythingIsWritten() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("Plots")
      try plotgen.write("mine", to: "Plots/pages")
      try plotgen.run("gallery", "--only", "*prelu").expectRefusal(1, "“Plots/pages”: writing")
      #expect(try plotgen.files == ["Plots/pages"])
    }
  }

  @Test func aTypefaceThatIsNotInstalledIsRefused() throws {
    try Plotgen.inFolder { plotgen in
      for family in ["", "No Such Typeface"] {
        try plotgen.run("--font", family).expectRefusal(1, "no family of that name is installed")
      }
      #expect(try plotgen.isEmpty)
    }
  }

  #if os(Linux)
    @Test func whatTheSystemRefusesToCreateIsNamed() throws {
      try Plotgen.run("--output", "/proc/nothing").expectRefusal(1, "“/proc/nothing”")
    }

    @Test func aLinkToAFullDiskFailsAndStays() throws {
      try Plotgen.inFolder { plotgen in
        try plotgen.makeDirectory("Plots")
        let link = plotgen.folder.appending(path: "Plots/relu.svg").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/full")
        try plotgen.run("--activation", "relu").expectRefusal(1, "No space left on device")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/full")
        #expect(try plotgen.files == ["Plots/relu.svg"])
      }
    }

    @Test(arguments: ["sample relu", "sample relu --format json", "list", "list --format json"])
    func aFullStandardOutputIsReported(command: String) throws {
      try Plotgen.inFolder { plotgen in
        try plotgen.shell("$plotgen \(command) >/dev/full")
          .expectRefusal(1, "standard output: writing failed: No space left on device")
      }
    }

    @Test func aFullStandardErrorChangesNoStatus() throws {
      try Plotgen.inFolder { plotgen in
        for stream in ["2>/dev/full", "2>&-"] {
          let outcome = try plotgen.shell("$plotgen --epsilon nan \(stream)")
          #expect(!outcome.wasKilled && outcome.status == 64)
        }
      }
    }
  #endif

  @Test func aClosedStandardOutputIsReported() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.shell("$plotgen list >&-").expectRefusal(1, "Bad file descriptor")
    }
  }
}

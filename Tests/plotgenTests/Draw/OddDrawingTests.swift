import Foundation
import Testing

/// Values that are allowed, though nobody would expect them.
struct OddDrawingTests {
  @Test(arguments: [
    ["--from", "0", "--to", "1e-300"], ["--from", "5e-324", "--to", "1e-323"],
    ["--from", "-8e307", "--to", "8e307"], ["--from", "1e15", "--to", "1000000000000001"],
    ["--from", "1", "--to", "1.0000000000000002"], ["--epsilon", "0"], ["--epsilon", "-0.5"],
    ["--epsilon", "5e-324"], ["--epsilon", "1e-320"], ["--epsilon", "1e300"],
    ["--epsilon", "1e308"], ["--size", "1x1"], ["--size", "40x30"], ["--size", "640.5x480.5"],
    ["--activation", "sReLU", "--parameter", "upperSlope=1e-320"],
  ])
  func oddValuesAreDrawn(arguments: [String]) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(arguments)
      #expect(!outcome.wasKilled && outcome.status == 0)
      #expect(outcome.lines.count == 2)
      #expect(try plotgen.files == outcome.lines.sorted())
      // A part of a curve may not be proved, which is said once however many parts there are.
      #expect(outcome.messages.split(separator: "\n").count { $0.contains("not proved") } <= 1)
    }
  }

  @Test func anImageMayBeAsWideAsCairoAllows() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("--size", "32767x10", "--scale", "1", "--format", "png")
      #expect(outcome.status == 0 && outcome.messages.contains("no room"))
      let image = try plotgen.bytes(of: "Plots/sinerelu.png")
      #expect(image.pixels == PixelCount(width: 32767, height: 10))
    }
  }

  @Test func anImageHasAPixelHoweverSmallTheScale() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("--scale", "1e-9", "--format", "png").expectSuccess()
      let image = try plotgen.bytes(of: "Plots/sinerelu.png")
      #expect(image.pixels == PixelCount(width: 1, height: 1))
    }
  }

  @Test func scaleDoesNotLimitWhatHasNoPixels() throws {
    try Plotgen.run("--scale", "100", "--format", "svg,pdf").expectSuccess()
    try Plotgen.run("--size", "32767x32767", "--format", "svg").expectSuccess()
  }

  @Test func sixtyEpsilonsHaveANameThatAFileCanHave() throws {
    let values = (1...60).map { "0.\($0 + 100)" }
    try Plotgen.inFolder { plotgen in
      let names = try [values, values.reversed()].map { epsilons in
        let outcome = try plotgen.run(["--format", "svg", "--epsilon"] + epsilons)
        // No theme has so many colours and dashes.
        #expect(outcome.status == 0 && outcome.messages.contains("60 curves"))
        return try #require(outcome.lines.first)
      }
      #expect(names.allSatisfy { $0.utf8.count < 255 })
      #expect(names[0] != names[1])
      #expect(try plotgen.files == names.sorted())
    }
  }

  @Test func valuesThatOverflowAreRefusedAndNothingIsLeft() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("--epsilon", "1.7e308")
      outcome.expectRefusal(1, "finite numbers")
      #expect(try plotgen.isEmpty)
    }
  }
}

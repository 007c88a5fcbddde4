import Foundation
import Testing

/// What was once lost, or damaged, without a word.
struct SilentLossTests {
  @Test(arguments: [
    "sample relu --from -1 --from 0", "sample sineReLU --epsilon 1 --epsilon 2",
    "draw --size 10x10 --size=20x20", "--epsilon 1 --from 0 --to 1 --to 2",
  ])
  func anOptionOfOneValueIsNotTakenTwice(command: String) throws {
    try Plotgen.run(command.split(separator: " ").map(String.init))
      .expectRefusal(64, "takes one value and is given more than once")
  }

  @Test func optionsOfSeveralValuesMayBeRepeated() throws {
    try Plotgen.run("sample", "relu", "--at", "1", "--at", "2").expectSuccess()
  }

  @Test(arguments: ["1e-400", "0x1p-1080", "-1e-999", "1e400"])
  func aNumberThatNoDoubleHoldsIsRefused(number: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("--epsilon", number).expectRefusal(64, "for a double")
      #expect(try plotgen.isEmpty)
    }
  }

  @Test(arguments: ["0", "-0", "0e5", "0x0p3", "0.000", "5e-324"])
  func zeroAndTheSmallestDoubleAreNumbers(number: String) throws {
    try Plotgen.run("sample", "relu", "--at", number).expectSuccess()
  }

  @Test(arguments: [
    "help nix", "help measure nix", "help dra",
  ])
  func helpOfWhatIsNoCommandIsRefused(command: String) throws {
    try Plotgen.run(command.split(separator: " ").map(String.init))
      .expectRefusal(64, "there is no command")
  }

  #if os(Linux)
    @Test(arguments: ["--help", "draw --help", "help sample", "--version"])
    func helpThatCannotBeWrittenIsNoSuccess(command: String) throws {
      try Plotgen.inFolder { plotgen in
        try plotgen.shell("$plotgen \(command) >/dev/full").expectRefusal(1, "No space left")
        try plotgen.shell("$plotgen \(command) >&-").expectRefusal(1, "Bad file descriptor")
      }
    }

    @Test func bytesInNamesSurvive() throws {
      try Plotgen.inFolder { plotgen in
        let outcome = try plotgen.shell(
          #"""
          n=$(printf 'n\377'); $plotgen --epsilon 1 --format svg --output "d$n" --name "$n" | od -An -tx1
          test -f "d$n/$n.svg" && echo there; ls -A | wc -l
          """#)
        #expect(outcome.lines.suffix(2) == ["there", "1"])
        #expect(outcome.output.contains("64 6e ff 2f 6e ff 2e 73 76 67 0a"))
      }
    }
  #endif

  @Test func bytesThatAreNoTextAreRefusedWhereNoFileIsNamed() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.shell(#"$plotgen --title "$(printf 'a\377')""#).expectRefusal(64, #"'a\xff'"#)
      #expect(try plotgen.isEmpty)
    }
  }

  @Test(arguments: [
    ["sample", "\u{1B}[2Jrelu"], ["--size", "\u{1B}c"], ["--\u{202E}foo"], ["--font", "\u{9B}2J"],
    ["--parameter", "\u{1B}=1"], ["--expression", "\u{1B}[2J"], ["gallery", "--only", "\r\u{1B}"],
  ])
  func messagesDoNotActOnATerminal(arguments: [String]) throws {
    let outcome = try Plotgen.run(arguments)
    #expect(!outcome.wasKilled && outcome.status != 0)
    #expect(outcome.messages.hasPrefix("plotgen: "))
    let odd: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{9B}", "\r"]
    #expect(!outcome.messages.unicodeScalars.contains(where: odd.contains))
  }

  @Test(arguments: [("--font", 1), ("--activation", 64), ("--expression", 64)])
  func aLongArgumentIsNotEchoedWhole(option: String, status: Int32) throws {
    let outcome = try Plotgen.run(option, String(repeating: "a", count: 50_000))
    #expect(outcome.status == status && outcome.messages.utf8.count < 5_000)
  }

  @Test func measuringWithoutAPeerLeavesTheResults() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("Docs/Data")
      try plotgen.write("mine", to: "Docs/Data/peers.json")
      let outcome = try plotgen.run(
        "measure", "peers", "--python", "/bin/false", "--script", "x")
      #expect(!outcome.wasKilled && outcome.status == 1)
      #expect(outcome.messages.hasPrefix("plotgen: ") && outcome.output.isEmpty)
      #expect(try plotgen.bytes(of: "Docs/Data/peers.json") == Data("mine".utf8))
    }
  }

  @Test func checksInTheWrongPlaceSayOneLine() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("gallery", "--check").expectRefusal(1, "no such directory")
      try plotgen.run("docs", "--check").expectRefusal(1, "no such directory")
      try plotgen.run("docs").expectRefusal(1, "run it where the repository is")
      for name in ["Plots", "Docs"] { try plotgen.makeDirectory(name) }
      try plotgen.run("gallery", "--check").expectRefusal(1, "gallery.txt")
      try plotgen.run("docs", "--check").expectRefusal(1, "no Atlas")
      try plotgen.write("", to: "Plots/gallery.txt")
      try plotgen.write("", to: "file")
      for data in ["Docs/Dta", "file"] {
        try plotgen.run("gallery", "--check", "--data", data).expectRefusal(1, "--data")
      }
    }
  }
}

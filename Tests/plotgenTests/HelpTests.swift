import Testing

/// What the program says about itself.
struct HelpTests {
  @Test(arguments: ["draw", "gallery", "list", "sample", "measure", "docs"])
  func everyCommandExplainsItself(command: String) throws {
    let help = try Plotgen.run(command, "--help")
    help.expectSuccess()
    #expect(help.output.contains("USAGE: plotgen \(command)"))
    #expect(try Plotgen.run("help", command).output == help.output)
    #expect(try Plotgen.run("--help").output.contains("  \(command) "))
  }

  @Test func defaultsAreShown() throws {
    // Lines break where they are long.
    let help = try Plotgen.run("draw", "--help").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for value in ["sineReLU", "-7", "7", "svg,png", "640x480", "2", "light", "Plots"] {
      #expect(help.contains("default: \(value))"))
    }
  }
}

import Activations
import ArgumentParser
import Terminal

/// Prints values of a function and its derivatives.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Print values of a function and its first two derivatives.",
    discussion: """
      Each value is the double nearest to the real one; nan where there is none. The column "note" says \
      what is proved where that double could not be found. Every number reads back to the same double; in \
      JSON, which has no such numbers, "inf", "-inf" and "nan" are strings. Examples:

        plotgen sample sineReLU --epsilon 0.025 --from -2 --to 2 --count 5
        plotgen sample tanh --at -1 0 1e-300 inf nan --format json
        plotgen sample --expression "z * tanh(softplus(z))" --at 1
      """)

  @OptionGroup var subject: FunctionOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The arguments themselves, instead of a range.", valueName: "number"),
    transform: Number.read)
  var at: [Number] = []

  @Option(
    help: ArgumentHelp("The first argument. (default: -7)", valueName: "number"),
    transform: Number.read)
  var from: Number?

  @Option(
    help: ArgumentHelp("The last argument. (default: 7)", valueName: "number"),
    transform: Number.read)
  var to: Number?

  @Option(
    help: ArgumentHelp(
      "How many arguments, evenly spaced. (default: 1001)", valueName: "number"),
    transform: Number.read)
  var count: Number?

  @Option(help: "How the values are written: csv or json.")
  var format = SampleFormat.csv

  mutating func validate() throws {
    _ = try subject.function()
    _ = try arguments()
  }

  func run() throws {
    let function = try subject.function()
    let arguments = try arguments()
    // A block at a time: a table may be longer than memory, and its reader gone after the first line.
    let block = 4096
    for start in stride(from: 0, to: arguments.count, by: block) {
      let end = min(start + block, arguments.count)
      var text = start == 0 ? format.opening : ""
      for index in start..<end {
        text += format.row(Sample(of: function, at: arguments[index]))
        text += index == arguments.count - 1 ? format.closing : format.separator
      }
      try StandardOutput.write(text: text)
    }
  }

  private func arguments() throws(ValidationError) -> SampleArguments {
    guard at.isEmpty else {
      guard from == nil, to == nil, count == nil else {
        throw ValidationError("--at stands alone, without --from, --to and --count")
      }
      return .listed(at.map(\.value))
    }
    let domain = try Domain.from(from ?? Number(-7), to: to ?? Number(7))
    guard let count = (count ?? Number(1001)).whole(in: 2...10_000_000) else {
      throw ValidationError("--count must be a whole number between 2 and 10000000")
    }
    return .spaced(domain, count: count)
  }
}

import Activations
import ArgumentParser
import CommandLineTools
import Files

/// Prints values of a function and its derivatives.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Print values of a function and its first two derivatives.",
    discussion: """
      Each value is the double nearest to the true value, or nan if the function has none. If that double could \
      not be found, the column "note" says what is proved. Every number reads back to the same double. In JSON, \
      "inf", "-inf" and "nan" are strings. Examples:

        plotgen sample sineReLU --epsilon 0.025 --from -2 --to 2 --count 5
        plotgen sample tanh --at -1 0 1e-300 inf nan --format json
        plotgen sample --expression "z * tanh(softplus(z))" --at 1
      """)

  @OptionGroup var subject: FunctionOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("These arguments, instead of evenly spaced ones.", valueName: "number"),
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

  @Option(help: "The format of the values: csv or json.")
  private var format = SampleFormat.csv

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
        throw ValidationError("--at gives all arguments; leave out --from, --to and --count")
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

/// Where a function is sampled.
private enum SampleArguments {
  /// At these arguments.
  case listed([Double])

  /// At so many, evenly spaced, the first and the last at the ends.
  case spaced(ClosedRange<Double>, count: Int)

  /// How many there are.
  var count: Int {
    switch self {
    case .listed(let values): values.count
    case .spaced(_, let count): count
    }
  }

  /// One of them.
  subscript(index: Int) -> Double {
    switch self {
    case .listed(let values):
      return values[index]
    case .spaced(let domain, let count):
      let t = Double(index) / Double(count - 1)
      return domain.lowerBound * (1 - t) + domain.upperBound * t
    }
  }
}

/// One line of a table: an argument, the value and two derivatives, and what is to be said of them.
private struct Sample {
  /// What the numbers are, in their order.
  static let names = ["z", "value", "derivative", "secondDerivative"]

  /// The numbers, of which those after the argument are the doubles nearest to the real ones.
  let numbers: [Double]

  /// What is proved of a number that could not be found, without a comma; empty where all were.
  let note: String

  /// Evaluates a function.
  init(of function: any NamedFunction, at z: Double) {
    let values = function.nearestValues(at: z)
    numbers = [z, values.jet.value, values.jet.derivative, values.jet.secondDerivative]
    note = values.note
  }
}

/// How samples are written: the description of a double is its shortest decimal that reads back.
private enum SampleFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, json

  /// What comes before the first row.
  var opening: String {
    switch self {
    case .csv: (Sample.names + ["note"]).joined(separator: ",") + "\n"
    case .json: "[\n"
    }
  }

  /// What comes between two rows.
  var separator: String { self == .csv ? "\n" : ",\n" }

  /// What comes after the last row.
  var closing: String { self == .csv ? "\n" : "\n]\n" }

  /// A sample as a line.
  func row(_ sample: Sample) -> String {
    switch self {
    case .csv:
      return (sample.numbers.map(text) + [sample.note]).joined(separator: ",")
    case .json:
      let members = zip(Sample.names, sample.numbers).map { name, number in
        "\"\(name)\": " + (number.isFinite ? text(number) : "\"\(text(number))\"")
      }
      return "  {" + members.joined(separator: ", ") + ", \"note\": \"\(sample.note)\"}"
    }
  }

  /// A number; what kind of NaN it is says nothing about a function.
  private func text(_ number: Double) -> String { number.isNaN ? "nan" : number.description }
}

import Activations
import ArgumentParser
import Foundation

/// Prints values of a function and its derivatives.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Print values of a function and its first two derivatives.",
    discussion: """
      Every number reads back to the same double. Examples:

        plotgen sample sineReLU --epsilon 0.025 --from -2 --to 2 --count 5
        plotgen sample tanh --at -1 0 1e-300 inf nan --format json
      """)

  /// How the values are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, json
  }

  @Argument(help: "The function by name; case, - and _ do not count.")
  var activation: String

  @Option(help: "The value of ε.")
  var epsilon: Number?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Other parameters.", valueName: "name=value"))
  var parameter: [ParameterSetting] = []

  @Option(parsing: .upToNextOption, help: "The arguments themselves, instead of a range.")
  var at: [Number] = []

  @Option(help: "The first argument. (default: -7)")
  var from: Number?

  @Option(help: "The last argument. (default: 7)")
  var to: Number?

  @Option(help: "How many arguments, evenly spaced. (default: 1001)")
  var count: Int?

  @Option(help: "How the values are written: csv or json.")
  var format = Format.csv

  mutating func validate() throws {
    _ = try function()
    _ = try arguments()
  }

  func run() throws {
    let function = try function()
    let samples = try arguments().map { Sample(of: function, at: $0) }
    switch format {
    case .csv:
      let lines = ["z,value,derivative,secondDerivative"] + samples.map(\.commaSeparated)
      try StandardOutput.write(lines.joined(separator: "\n"))
    case .json:
      try StandardOutput.write(try JSONText.of(samples))
    }
  }

  private func function() throws(ValidationError) -> any Activation {
    let selection = Selection(
      names: [activation], epsilons: epsilon.map { [$0.value] } ?? [], settings: parameter)
    guard let function = try selection.functions().first else {
      throw ValidationError("name a function; see 'plotgen list'")
    }
    return function
  }

  private func arguments() throws(ValidationError) -> [Double] {
    guard at.isEmpty else {
      guard from == nil, to == nil, count == nil else {
        throw ValidationError("--at stands alone, without --from, --to and --count")
      }
      return at.map(\.value)
    }
    let domain = try Domain.from(from ?? Number(-7), to: to ?? Number(7))
    let count = count ?? 1001
    guard (2...10_000_000).contains(count) else {
      throw ValidationError("--count must be between 2 and 10000000")
    }
    return (0..<count).map { index in
      let t = Double(index) / Double(count - 1)
      return domain.lowerBound * (1 - t) + domain.upperBound * t
    }
  }
}

/// One line of a table: an argument, the value and two derivatives.
private struct Sample: Encodable {
  let z: Double
  let value: Double
  let derivative: Double
  let secondDerivative: Double

  init(of function: any Activation, at z: Double) {
    let jet = function.jet(at: z)
    self.z = z
    value = jet.value
    derivative = jet.derivative
    secondDerivative = jet.secondDerivative
  }

  var commaSeparated: String { "\(z),\(value),\(derivative),\(secondDerivative)" }
}

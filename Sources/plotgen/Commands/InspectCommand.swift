import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Synchronization
import Words

/// Reports what is proved about a function.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Report what is proved about a function.",
    discussion: """
      Every finding has its evidence. proved: a theorem about the function, for every argument of the domain. \
      encloses: the bounds are proved, but perhaps not the closest. computed: a rounded value with a tolerance. \
      undecided: the allowed work did not suffice; --budget 10 allows ten times as much. Examples:

        plotgen inspect sineReLU --epsilon 0.025
        plotgen inspect gelu --from -3 --to 3 --format json
        plotgen inspect --expression "z * tanh(softplus(z))"
      """)

  /// How the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var subject: FunctionOptions

  @Option(
    help: ArgumentHelp("The left end of the domain. (default: -10)", valueName: "number"),
    transform: Number.read)
  var from = Number(-10)

  @Option(
    help: ArgumentHelp("The right end of the domain. (default: 10)", valueName: "number"),
    transform: Number.read)
  var to = Number(10)

  @Option(help: "The format of the report: text or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "How much work is allowed, as a multiple of the usual amount. (default: 1)",
      valueName: "factor"),
    transform: Number.read)
  var budget = Number(1)

  func run() throws {
    let function = try subject.function()
    let domain = try Domain.measured(from: from, to: to)
    guard budget.value > 0, budget.value <= 1e6 else {
      throw ValidationError("--budget must be a number above 0 and at most 1e6")
    }
    let start = ContinuousClock.now
    let waiting = WaitingNotice("inspecting")
    let properties = function.properties(over: domain, budget: budget.value)
    let text: String
    switch format {
    case .text: text = InspectionText(function, properties).text
    case .json:
      text = try JSONText.of(
        PropertyReport(function, properties) { (ContinuousClock.now - start) / .seconds(1) })
    }
    waiting.end()
    try StandardOutput.write(text)
  }
}

/// All that is known about a function, as text for a terminal.
private struct InspectionText {
  private let function: any NamedFunction
  private let properties: Properties

  init(_ function: any NamedFunction, _ properties: Properties) {
    self.function = function
    self.properties = properties
  }

  private var rows: PropertyRows { PropertyRows(properties, digits: 10) { number($0) } }

  /// The heading, a table of findings, and what was not decided.
  var text: String {
    let settings = function.parameterValues.map { "\($0.name) = \(number($0.value))" }
    let heading = ([function.title ?? function.words] + settings).joined(separator: ", ")
    let formula = function.title == nil ? "" : ": \(function.words)"
    var blocks = ["\(heading)\(formula)\non \(rows.interval(properties.domain))"]
    blocks.append(TextTable(rows: rows.rows).text)
    if !properties.undecided.isEmpty {
      let more =
        properties.undecided.count > 8 ? ["and \(properties.undecided.count - 8) more"] : []
      let parts = (properties.undecided.prefix(8).map(rows.interval) + more).joined(separator: ", ")
      blocks.append("Undecided with the allowed work (--budget allows more): \(parts)")
    }
    return blocks.joined(separator: "\n\n")
  }

  /// Ten significant digits; those who need more ask for JSON.
  private func number(_ value: Double) -> String {
    if value.isNaN { return "none" }
    if value.isInfinite { return value < 0 ? "-∞" : "∞" }
    return value.magnitude <= .leastNonzeroMagnitude ? "0" : String(format: "%.10g", value)
  }
}

/// A line on a terminal that says what is being done and for how long, from the first second on; elsewhere
/// it is silent.
private final class WaitingNotice: Sendable {
  private let isEnded = Mutex(false)

  /// Begins to wait.
  ///
  /// - Parameter doing: What is being done, such as "inspecting".
  init(_ doing: String) {
    guard StandardError.isTerminal else { return }
    let start = ContinuousClock.now
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        let isOver = isEnded.withLock { isEnded in
          if !isEnded {
            let seconds = Int((ContinuousClock.now - start) / .seconds(1))
            StandardError.show(progress: "\(doing), \(seconds) s")
          }
          return isEnded
        }
        if isOver { return }
      }
    }
  }

  /// Takes the line away.
  func end() {
    isEnded.withLock { isEnded in
      isEnded = true
      StandardError.show(progress: nil)
    }
  }
}

import Activations
import Documentation
import Foundation
import Terminal

/// All that is known about a function, as text for a terminal.
struct InspectionText {
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
      blocks.append("Undecided, with the work that was allowed (--budget allows more): \(parts)")
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

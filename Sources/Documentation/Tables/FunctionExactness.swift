import Results

/// How exact the readings of one function are.
struct FunctionExactness {
  let function: String
  let rows: [AccuracyRow]

  /// What tables are sorted by, backwards.
  var order: Double { (row(.lane) ?? rows.first)?.largestError ?? 0 }

  /// The name, four cells for each reading, and what was tried.
  var cells: [String] {
    let strides = Set(rows.map(\.stride)).sorted().map { "\($0)" }.joined(separator: ", ")
    return [Code.span(function)] + Reading.allCases.flatMap { cells(row($0)) }
      + ["\(rows.map(\.wrongSpecials).reduce(0, +))", strides]
  }

  private func row(_ reading: Reading) -> AccuracyRow? { rows.first { $0.reading == reading } }

  private func cells(_ row: AccuracyRow?) -> [String] {
    guard let row else { return ["–", "–", "–", "–"] }
    return [
      SignificantDigits.text(row.largestError),
      "\(row.largestErrorInput)".replacing("-", with: "−"),
      Self.percent(row.correctlyRounded),
      row.largestErrorNearZeros == 0 ? "–" : SignificantDigits.text(row.largestErrorNearZeros),
    ]
  }

  /// A share in percent, which is 100 only if it is all.
  static func percent(_ share: Double) -> String {
    let text = SignificantDigits.text(100 * share)
    return text == "100" && share < 1 ? "> 99.9" : text
  }
}

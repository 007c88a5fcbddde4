import ArgumentParser

/// How samples are written: the description of a double is its shortest decimal that reads back.
enum SampleFormat: String, CaseIterable, ExpressibleByArgument {
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

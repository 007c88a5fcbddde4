import Terminal

/// The arguments of the command line as they were typed.
struct TypedArguments {
  private let arguments: [String]

  init(_ arguments: some Sequence<String>) { self.arguments = Array(arguments) }

  /// The arguments as the parser is to see them.
  ///
  /// It takes what begins with a hyphen for an option. So negative numbers, and formulas that begin with
  /// one hyphen, begin with a true minus sign here.
  var forParser: [String] {
    var isFormula = false
    return arguments.map { argument in
      if argument.hasPrefix("--") {
        isFormula = argument == "--expression"
      } else if isFormula, argument.hasPrefix("-"), argument != "-h" {
        return "−" + argument.dropFirst()
      }
      return Number.typed(argument)
    }
  }
}

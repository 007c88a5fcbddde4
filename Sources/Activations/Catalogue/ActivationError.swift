/// Why a function could not be had as it was asked for.
public enum ActivationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The catalogue has no function of that name.
  case unknownName(String, nearest: String?)

  /// The function has no parameter of that name.
  case unknownParameter(String, function: String, known: [String])

  /// A parameter was given a value outside its range.
  case parameterOutOfRange(String, Double, function: String, range: ParameterRange)

  /// The values of two parameters do not go together; why, in words that follow the function's name.
  case parametersInConflict(String, function: String)

  /// One line: what was asked for, what is wrong, what is possible.
  public var description: String {
    switch self {
    case .unknownName(let name, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      return "there is no activation called '\(name)'\(hint)"
    case .unknownParameter(let name, let function, let known):
      let list = known.isEmpty ? "it has none" : "it has " + known.joined(separator: ", ")
      return "\(function) has no parameter '\(name)': \(list)"
    case .parameterOutOfRange(let name, let value, let function, let range):
      return "\(name) of \(function) must be \(range), not \(value)"
    case .parametersInConflict(let conflict, let function):
      return "\(function) needs \(conflict)"
    }
  }
}

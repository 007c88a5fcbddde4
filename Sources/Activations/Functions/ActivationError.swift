/// Why a function could not be had as it was asked for.
public enum ActivationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The catalogue has no function of that name.
  case unknownName(String, nearest: String?)

  /// The function has no parameter of that name.
  case unknownParameter(String, function: String, known: [String])

  /// A parameter was given a value that is NaN or infinite.
  case parameterNotFinite(String, Double, function: String)

  /// One line: what was asked for, what is wrong, what is possible.
  public var description: String {
    switch self {
    case .unknownName(let name, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      return "there is no activation called '\(name)'\(hint)"
    case .unknownParameter(let name, let function, let known):
      let list = known.isEmpty ? "it has none" : "it has " + known.joined(separator: ", ")
      return "\(function) has no parameter '\(name)': \(list)"
    case .parameterNotFinite(let name, let value, let function):
      return "\(function) needs a finite value for \(name), not \(value)"
    }
  }
}

import ArgumentParser

/// A parameter and its value on the command line, as name=value.
public struct ParameterSetting: Sendable {
  /// The name of the parameter.
  public let name: String

  /// Its value.
  public let value: Double

  /// Takes a name and a value.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not a name and a number.
  public static func read(_ argument: String) throws(ValidationError) -> ParameterSetting {
    try read(argument, example: "epsilon=0.025")
  }

  /// Reads the value of a name in an expression.
  ///
  /// - Throws: `ValidationError` if it is not a name and a number.
  public static func readName(_ argument: String) throws(ValidationError) -> ParameterSetting {
    try read(argument, example: "e=0.025")
  }

  private static func read(
    _ argument: String, example: String
  ) throws(ValidationError) -> ParameterSetting {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let number = Number(argument: parts[1]) else {
      throw ValidationError("write a name and a number, such as \(example)")
    }
    return ParameterSetting(name: parts[0], value: number.value)
  }
}

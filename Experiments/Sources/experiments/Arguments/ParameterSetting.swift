import ArgumentParser

/// A parameter and its value on the command line, as name=value.
struct ParameterSetting {
  let name: String
  let value: Double

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not a name and a number.
  static func read(_ argument: String) throws(ValidationError) -> ParameterSetting {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
      throw ValidationError("write a name and a number, such as epsilon=0.025")
    }
    return ParameterSetting(name: parts[0], value: value)
  }
}

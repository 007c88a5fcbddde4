import ArgumentParser

/// A parameter and its value on the command line, as name=value.
struct ParameterSetting: ExpressibleByArgument {
  let name: String
  let value: Double

  init(name: String, value: Double) {
    self.name = name
    self.value = value
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let number = Number(argument: parts[1]) else { return nil }
    self.init(name: parts[0], value: number.value)
  }
}

import Activations
import ArgumentParser

/// Functions by name with settings of their parameters.
public struct Selection {
  /// The names of the functions.
  package var names: [String]

  /// Values of ε: for each, one of those functions that have it.
  package var epsilons: [Double]

  /// Settings of parameters, for those functions that have them.
  package var settings: [ParameterSetting]

  /// Takes names, values of ε and settings.
  public init(names: [String], epsilons: [Double] = [], settings: [ParameterSetting] = []) {
    self.names = names
    self.epsilons = epsilons
    self.settings = settings
  }

  /// The functions, each once, in the order of their names and then of ε.
  ///
  /// - Throws: `ValidationError` if a name is unknown, no function has a parameter that is set, or values
  ///   are not what the function needs.
  public func functions() throws(ValidationError) -> [any Activation] {
    guard !names.isEmpty || (epsilons.isEmpty && settings.isEmpty) else {
      throw ValidationError(
        "--epsilon and --parameter belong to activations; --let is for expressions")
    }
    var functions: [[any Activation]] = []
    for name in names { functions.append([try function(named: name)]) }
    for setting in settings { try apply([setting], to: &functions) }
    if !epsilons.isEmpty {
      try apply(epsilons.map { ParameterSetting(name: "epsilon", value: $0) }, to: &functions)
    }
    for function in functions.joined() { try validate(function) }
    return functions.flatMap(\.self).removingDuplicates {
      [$0.kind] + $0.parameterValues.map { "\($0.value)" }
    }
  }

  private func function(named name: String) throws(ValidationError) -> any Activation {
    do throws(ActivationError) {
      return try Catalogue.activation(named: name).init()
    } catch .unknownName(_, nearest: nil) {
      throw ValidationError("there is no activation called '\(name)'; 'plotgen list' shows them")
    } catch {
      throw ValidationError(error.description)
    }
  }

  private func validate(_ function: any Activation) throws(ValidationError) {
    do throws(ActivationError) {
      try function.validate()
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// Replaces each function that has the parameter by one for each of its values.
  private func apply(
    _ values: [ParameterSetting], to functions: inout [[any Activation]]
  ) throws(ValidationError) {
    var refusals: [String] = []
    for index in functions.indices {
      do throws(ActivationError) {
        var changed: [any Activation] = []
        for setting in values {
          for function in functions[index] {
            changed.append(try function.with(setting.name, setting.value))
          }
        }
        functions[index] = changed
      } catch {
        if case .parameterOutOfRange = error { throw ValidationError(error.description) }
        refusals.append(error.description)
      }
    }
    if refusals.count == functions.count {
      throw ValidationError(refusals.removingDuplicates(by: \.self).joined(separator: "; "))
    }
  }
}

/// A parameter and its value on the command line, as name=value.
public struct ParameterSetting: Sendable {
  /// The name of the parameter.
  package let name: String

  /// Its value.
  package let value: Double

  /// Takes a name and a value.
  package init(name: String, value: Double) {
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
  package static func readName(_ argument: String) throws(ValidationError) -> ParameterSetting {
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

extension Array {
  /// The elements without those whose key an earlier one has: what is named twice is done once.
  package func removingDuplicates<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

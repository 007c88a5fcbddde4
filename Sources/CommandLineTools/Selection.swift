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

  /// The parameters that were set, by option or with a function.
  package var chosenParameters: Set<String> {
    let own = names.compactMap { try? SetFunction($0) }.flatMap { $0.settings.map(\.name) }
    return Set(settings.map(\.name) + own + (epsilons.isEmpty ? [] : ["epsilon"]))
  }

  /// The functions, each once, in the order of their names and then of their parameters' values.
  ///
  /// Several values of one parameter give as many functions.
  ///
  /// - Throws: `ValidationError` if a name is unknown, no function has a parameter that is set, or values
  ///   are not what the function needs.
  public func functions() throws(ValidationError) -> [any Activation] {
    guard !names.isEmpty || (epsilons.isEmpty && settings.isEmpty) else {
      throw ValidationError(
        "--epsilon and --parameter belong to activations; --let is for expressions")
    }
    var written: [SetFunction] = []
    for name in names { written.append(try SetFunction(name)) }
    var functions: [[any Activation]] = []
    for function in written { functions.append([try function.activation()]) }
    for values in groups {
      if let own = written.first(where: { $0.sets(values[0].name) }) {
        throw ValidationError(
          "'\(own.written)' gives \(values[0].name) a value already; give it there or for all")
      }
      try apply(values, to: &functions)
    }
    for function in functions.joined() { try validate(function) }
    return functions.flatMap(\.self).removingDuplicates {
      [$0.kind] + $0.parameterValues.map { "\($0.value)" }
    }
  }

  /// The settings of each parameter, in the order in which parameters are first set.
  private var groups: [[ParameterSetting]] {
    let all = settings + epsilons.map { ParameterSetting(name: "epsilon", value: $0) }
    return all.map(\.key).removingDuplicates(by: \.self).map { key in
      all.filter { $0.key == key }
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

/// A function with values of its own parameters on the command line, such as swish(beta=0.5).
private struct SetFunction {
  let written: String
  let settings: [ParameterSetting]
  private let name: String

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if what stands in parentheses is not names and numbers.
  init(_ written: String) throws(ValidationError) {
    self.written = written
    guard let open = written.firstIndex(of: "(") else {
      name = written
      settings = []
      return
    }
    name = written[..<open].trimmingSpace
    let inner = written[open...].dropFirst().trimmingSpace
    guard inner.hasSuffix(")") else {
      throw ValidationError("'\(written)' has no ')'; write for example \"swish(beta=0.5)\"")
    }
    var settings: [ParameterSetting] = []
    for part in inner.dropLast().split(separator: ",") {
      let setting = try ParameterSetting.read(String(part.filter { $0 != " " }))
      guard !settings.contains(where: { $0.key == setting.key }) else {
        throw ValidationError("'\(written)' gives '\(setting.name)' two values")
      }
      settings.append(setting)
    }
    self.settings = settings
  }

  /// Whether it gives the parameter a value.
  func sets(_ parameter: String) -> Bool {
    settings.contains { $0.key == ParameterSetting(name: parameter, value: 0).key }
  }

  /// The function.
  ///
  /// - Throws: `ValidationError` if its name is unknown, or it has no such parameter.
  func activation() throws(ValidationError) -> any Activation {
    do throws(ActivationError) {
      var function: any Activation = try Catalogue.activation(named: name).init()
      for setting in settings { function = try function.with(setting.name, setting.value) }
      return function
    } catch .unknownName(_, nearest: nil) {
      throw ValidationError("there is no activation called '\(name)'; 'plotgen list' shows them")
    } catch {
      throw ValidationError(error.description)
    }
  }
}

extension Substring {
  /// The characters without space at the ends.
  fileprivate var trimmingSpace: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}

/// A parameter and its value on the command line, as name=value.
public struct ParameterSetting: Sendable {
  /// The name of the parameter.
  package let name: String

  /// Its value.
  package let value: Double

  /// The name as parameters are told apart: case, - and _ do not count.
  fileprivate var key: String { String(name.lowercased().filter { !"-_ ".contains($0) }) }

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
    guard parts.count == 2 else {
      throw ValidationError("write a name and a number, such as \(example)")
    }
    guard let number = Number(argument: parts[1]) else {
      // A number beyond doubles has a message of its own.
      if Double(parts[1]) != nil { _ = try Number.read(parts[1]) }
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

import Activations
import ArgumentParser

/// Functions by name with settings of their parameters.
struct Selection {
  /// The names of the functions.
  var names: [String]

  /// Values of ε: for each, one of those functions that have it.
  var epsilons: [Double] = []

  /// Settings of parameters, for those functions that have them.
  var settings: [ParameterSetting] = []

  /// The functions, in the order of their names and then of ε.
  ///
  /// - Throws: `ValidationError` if a name is unknown, no function has a parameter that is set, or a
  ///   value is not finite.
  func functions() throws(ValidationError) -> [any Activation] {
    do throws(ActivationError) {
      var kinds: [any Activation.Type] = []
      for name in names { kinds.append(try Catalogue.activation(named: name)) }
      var functions = kinds.map { [$0.init()] }
      for setting in settings { try apply([setting], to: &functions) }
      if !epsilons.isEmpty {
        try apply(epsilons.map { ParameterSetting(name: "epsilon", value: $0) }, to: &functions)
      }
      return functions.flatMap(\.self)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// Replaces each function that has the parameter by one for each of its values.
  private func apply(
    _ values: [ParameterSetting], to functions: inout [[any Activation]]
  ) throws(ActivationError) {
    var refusal: ActivationError?
    var isKnown = false
    for index in functions.indices {
      do throws(ActivationError) {
        var changed: [any Activation] = []
        for setting in values {
          for function in functions[index] {
            changed.append(try function.with(setting.name, setting.value))
          }
        }
        functions[index] = changed
        isKnown = true
      } catch {
        if case .parameterNotFinite = error { throw error }
        refusal = refusal ?? error
      }
    }
    if !isKnown, let refusal { throw refusal }
  }
}

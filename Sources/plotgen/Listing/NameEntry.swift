import Activations

/// What a framework calls a function, as a line of a list.
struct NameEntry: Encodable {
  let name: String
  let setting: String
  let isActivation: Bool
  let function: String
  let formula: String

  init(_ name: FrameworkName, _ function: any Activation.Type) {
    self.name = name.name
    setting = name.setting
    isActivation = name.isActivation
    self.function = function.facts.name
    formula = function.facts.words
  }

  var columns: [String] { [isActivation ? name : "(\(name))", setting, function, formula] }
}

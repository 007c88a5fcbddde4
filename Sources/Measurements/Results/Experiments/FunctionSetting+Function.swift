import Activations

extension FunctionSetting {
  /// The setting of a function.
  ///
  /// The values of a formula's parameters are part of what it is called.
  public init(_ function: any NamedFunction) {
    let values = function.parameterValues.map { ($0.name, $0.value) }
    self.init(
      function: function.kind,
      parameters: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }
}

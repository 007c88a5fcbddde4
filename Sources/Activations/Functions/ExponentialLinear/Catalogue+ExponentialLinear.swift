extension Catalogue {
  /// Exponential linear units, in the order in which figures and tables show them.
  static let exponentialLinear: [any Activation.Type] = []
}

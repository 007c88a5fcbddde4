extension Catalogue {
  /// Gated functions, in the order in which figures and tables show them.
  static let gated: [any Activation.Type] = []
}

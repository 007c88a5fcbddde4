extension Catalogue {
  /// Sigmoidal functions, in the order in which figures and tables show them.
  static let sigmoidal: [any Activation.Type] = [Sigmoid.self, Tanh.self]
}

extension Catalogue {
  /// Polynomials and others, in the order in which figures and tables show them.
  static let others: [any Activation.Type] = [
    Gaussian.self, BentIdentity.self, LogCosh.self, Seagull.self, SLAF.self,
  ]
}

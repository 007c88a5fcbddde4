extension Catalogue {
  /// Rectifiers, in the order in which figures and tables show them.
  static let rectifiers: [any Activation.Type] = [
    SineReLU.self, SineReLUMax.self, ReLU.self, LeakyReLU.self, PReLU.self, RReLU.self, SReLU.self,
  ]
}

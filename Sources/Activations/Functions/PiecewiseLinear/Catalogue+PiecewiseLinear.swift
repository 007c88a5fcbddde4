extension Catalogue {
  /// Clipped lines and steps, in the order in which figures and tables show them.
  static let piecewiseLinear: [any Activation.Type] = [
    Identity.self, HardTanh.self, HardSigmoid.self, SparseSigmoid.self, BinaryStep.self, Sign.self,
    Absolute.self,
  ]
}

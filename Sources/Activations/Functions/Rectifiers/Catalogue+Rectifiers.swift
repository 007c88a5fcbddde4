extension Catalogue {
  /// Rectifiers, in the order in which figures and tables show them.
  static let rectifiers: [any Activation.Type] = [
    SineReLU.self, SineReLUMax.self, ReLU.self, LeakyReLU.self, PReLU.self, RReLU.self, ReLU6.self,
    BReLU.self, ThresholdedReLU.self, Threshold.self, GeneralReLU.self, ReLUSquared.self,
    StarReLU.self, Softplus.self, Squareplus.self, SparsePlus.self, SReLU.self, NLReLU.self,
    APL.self, TLU.self, FReLU.self, AReLU.self,
  ]
}

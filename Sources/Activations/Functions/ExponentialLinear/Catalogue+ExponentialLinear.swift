extension Catalogue {
  /// Exponential linear units, in the order in which figures and tables show them.
  static let exponentialLinear: [any Activation.Type] = [
    ELU.self, SELU.self, CELU.self, PELU.self, MPELU.self, ISRLU.self, ELiSH.self, HardELiSH.self,
    SoftExponential.self, Exponential.self,
  ]
}

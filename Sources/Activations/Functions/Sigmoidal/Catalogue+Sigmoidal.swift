extension Catalogue {
  /// Sigmoidal functions, in the order in which figures and tables show them.
  static let sigmoidal: [any Activation.Type] = [
    Sigmoid.self, Tanh.self, LogSigmoid.self, Softsign.self, ArcTan.self, ISRU.self, SQNL.self,
    LogLog.self, ComplementaryLogLog.self, LeCunTanh.self, ARiA2.self, SoftClipping.self,
  ]
}

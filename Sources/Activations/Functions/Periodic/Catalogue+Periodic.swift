extension Catalogue {
  /// Periodic functions, in the order in which figures and tables show them.
  static let periodic: [any Activation.Type] = [
    Sine.self, Cosine.self, Sinc.self, Snake.self, GCU.self,
  ]
}

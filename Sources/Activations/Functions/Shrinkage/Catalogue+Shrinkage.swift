extension Catalogue {
  /// Shrinkage functions, in the order in which figures and tables show them.
  static let shrinkage: [any Activation.Type] = [
    HardShrink.self, SoftShrink.self, TanhShrink.self, Shrink.self,
  ]
}

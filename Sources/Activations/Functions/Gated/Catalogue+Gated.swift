extension Catalogue {
  /// Gated functions, in the order in which figures and tables show them.
  static let gated: [any Activation.Type] = [
    GELU.self, GELUTanh.self, QuickGELU.self, SiLU.self, Swish.self, ESwish.self,
    FlattenTSwish.self, HardSwish.self, Mish.self, LiSHT.self, TanhExp.self, Serf.self,
    Phish.self, Smish.self, Logish.self, SinLU.self, TanhSoft.self, EIS.self, DSiLU.self,
  ]
}

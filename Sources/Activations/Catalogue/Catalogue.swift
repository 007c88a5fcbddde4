/// Every activation function of the package: the one list.
public enum Catalogue {
  /// The functions, in the order in which figures and tables show them.
  ///
  /// They are the lists of the families below.
  public static let all =
    rectifiers + exponentialLinear + gated + sigmoidal + piecewiseLinear + shrinkage + periodic
    + others

  /// The names a framework has for functions of the catalogue, in the catalogue's order.
  public static func names(
    in framework: Framework
  ) -> [(name: FrameworkName, function: any Activation.Type)] {
    all.flatMap { kind in
      kind.facts.names.filter { $0.framework == framework }.map { ($0, kind) }
    }
  }

  /// The function of the given name; case, hyphens and underscores make no difference.
  ///
  /// - Throws: `ActivationError.unknownName`, with the most similar name if there is one.
  public static func activation(
    named written: String
  ) throws(ActivationError) -> any Activation.Type {
    let name = Name(written)
    if let found = all.first(where: { Name($0.facts.name) == name }) { return found }
    // A long word is no misspelling of a short one, and comparing them would take long.
    guard written.count <= 40 else { throw .unknownName(written.abbreviated, nearest: nil) }
    let nearest = all.map { $0.facts.name }.min {
      Name($0).distance(to: name) < Name($1).distance(to: name)
    }
    let isNear = nearest.map { Name($0).distance(to: name) <= 1 + name.letters.count / 2 }
    throw .unknownName(written, nearest: isNear == true ? nearest : nil)
  }
}

extension Catalogue {
  /// Rectifiers, in the order in which figures and tables show them.
  static let rectifiers: [any Activation.Type] = [
    SineReLU.self, SineReLUMax.self, ReLU.self, LeakyReLU.self, PReLU.self, RReLU.self, ReLU6.self,
    BReLU.self, ThresholdedReLU.self, Threshold.self, GeneralReLU.self, ReLUSquared.self,
    StarReLU.self, Softplus.self, Squareplus.self, SparsePlus.self, SReLU.self, NLReLU.self,
    APL.self, TLU.self, FReLU.self, AReLU.self,
  ]

  /// Exponential linear units, in the order in which figures and tables show them.
  static let exponentialLinear: [any Activation.Type] = [
    ELU.self, SELU.self, CELU.self, PELU.self, MPELU.self, ISRLU.self, ELiSH.self, HardELiSH.self,
    SoftExponential.self, Exponential.self,
  ]

  /// Gated functions, in the order in which figures and tables show them.
  static let gated: [any Activation.Type] = [
    GELU.self, GELUTanh.self, QuickGELU.self, SiLU.self, Swish.self, ESwish.self,
    FlattenTSwish.self, HardSwish.self, Mish.self, LiSHT.self, TanhExp.self, Serf.self,
    Phish.self, Smish.self, Logish.self, SinLU.self, TanhSoft.self, EIS.self, DSiLU.self,
  ]

  /// Sigmoidal functions, in the order in which figures and tables show them.
  static let sigmoidal: [any Activation.Type] = [
    Sigmoid.self, Tanh.self, LogSigmoid.self, Softsign.self, ArcTan.self, ISRU.self, SQNL.self,
    LogLog.self, ComplementaryLogLog.self, LeCunTanh.self, ARiA2.self, SoftClipping.self,
  ]

  /// Clipped lines and steps, in the order in which figures and tables show them.
  static let piecewiseLinear: [any Activation.Type] = [
    Identity.self, HardTanh.self, HardSigmoid.self, SparseSigmoid.self, BinaryStep.self, Sign.self,
    Absolute.self,
  ]

  /// Shrinkage functions, in the order in which figures and tables show them.
  static let shrinkage: [any Activation.Type] = [
    HardShrink.self, SoftShrink.self, TanhShrink.self, Shrink.self,
  ]

  /// Periodic functions, in the order in which figures and tables show them.
  static let periodic: [any Activation.Type] = [
    Sine.self, Cosine.self, Sinc.self, Snake.self, GCU.self,
  ]

  /// Polynomials and others, in the order in which figures and tables show them.
  static let others: [any Activation.Type] = [
    Gaussian.self, BentIdentity.self, LogCosh.self, Seagull.self, SLAF.self,
  ]
}

/// A name as people type it: case, hyphens, underscores and spaces do not count.
struct Name: Hashable {
  let letters: String

  init(_ written: String) {
    letters = String(written.lowercased().filter { !"-_ ".contains($0) })
  }

  /// How many letters must be inserted, removed or replaced to make one name the other.
  ///
  /// Complexity: the product of the lengths. Source: Levenshtein 1966; Wagner & Fischer 1974.
  func distance(to other: Name) -> Int {
    let target = Array(other.letters)
    var row = Array(0...target.count)
    for (i, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, wanted) in target.enumerated() {
        let replaced = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}

extension Catalogue {
  /// The name that is most like the written one; nil if none is similar.
  package static func nearest(to written: String, among names: [String]) -> String? {
    Vocabulary.nearest(to: written, among: names)
  }
}

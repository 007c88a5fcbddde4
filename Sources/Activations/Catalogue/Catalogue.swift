/// Every activation function of the package: the one list.
public enum Catalogue {
  /// The functions, in the order in which figures and tables show them.
  ///
  /// Each family lists its own, in a file beside them.
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

  /// The function of the given name; case, hyphens and underscores do not count.
  ///
  /// - Throws: `ActivationError.unknownName` with the nearest name, if one is near.
  public static func activation(
    named written: String
  ) throws(ActivationError) -> any Activation.Type {
    let name = Name(written)
    if let found = all.first(where: { Name($0.facts.name) == name }) { return found }
    let nearest = all.map { $0.facts.name }.min {
      Name($0).distance(to: name) < Name($1).distance(to: name)
    }
    let isNear = nearest.map { Name($0).distance(to: name) <= 1 + name.letters.count / 2 }
    throw .unknownName(written, nearest: isNear == true ? nearest : nil)
  }
}

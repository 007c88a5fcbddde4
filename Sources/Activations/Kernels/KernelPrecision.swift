/// The arithmetic in which the kernel of a function computes.
public enum KernelPrecision: Hashable, Sendable {
  /// Single precision, for functions whose results it leaves within 4 ulp.
  case single

  /// Double precision, rounded once: twice as slow, and correctly rounded in all but few cases.
  case double

  /// Single precision if all these constants of a definition are `Float`s, else double.
  ///
  /// For thresholds: next to one, a rounded constant would send a `Float` to the wrong branch.
  static func single(ifExact constants: Double...) -> KernelPrecision {
    constants.allSatisfy { Double(Float($0)) == $0 } ? .single : .double
  }
}

import COpenBLAS

/// The library that multiplies matrices.
public enum LinearAlgebra {
  /// How many threads share one product.
  public static func use(threads: Int) {
    precondition(threads >= 1, "a product needs at least one thread, not \(threads)")
    openblas_set_num_threads(Int32(clamping: threads))
  }

  /// The name, version and processor whose kernels are used, such as `OpenBLAS 0.3.21, Zen kernels`.
  public static var description: String {
    let words = String(cString: openblas_get_config()).split(separator: " ")
    let version = words.count > 1 && words[0] == "OpenBLAS" ? " \(words[1])" : ""
    return "OpenBLAS\(version), \(String(cString: openblas_get_corename())) kernels"
  }
}

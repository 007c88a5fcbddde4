import Results

/// How libraries and tools are written in figures.
enum PeerNames {
  /// The name as its makers write it; unknown ones as the results have them.
  static func title(of name: String) -> String {
    switch name {
    case "numpy": "NumPy"
    case "jax": "JAX"
    case "torch": "PyTorch"
    default: name
    }
  }
}

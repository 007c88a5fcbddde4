/// What data sets are called in running text.
public enum DataSetTitle {
  /// The name as its makers write it; unknown ones as the results have them.
  public static func of(_ name: String) -> String {
    switch name {
    case "fashion-mnist": "Fashion-MNIST"
    case "mnist": "MNIST"
    default: name
    }
  }
}

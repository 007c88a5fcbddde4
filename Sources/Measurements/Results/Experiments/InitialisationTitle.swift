/// What ways of choosing the first weights are called in running text.
public enum InitialisationTitle {
  /// The name of whom it is from; unknown ones as the results have them.
  public static func of(_ name: String) -> String {
    switch name {
    case "glorot": "Glorot"
    case "he": "He"
    case "lecun": "LeCun"
    default: name
    }
  }
}

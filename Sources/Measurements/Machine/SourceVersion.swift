/// Which version of the sources this is.
public enum SourceVersion {
  /// A name for the content of `Sources/Activations`; nil if it has changes that are not committed.
  public static var ofActivations: String? {
    let folder = "Sources/Activations"
    guard Command("git", "status", "--porcelain", "--", folder).output == "" else { return nil }
    return Command("git", "rev-parse", "--short", "HEAD:" + folder).firstLine
  }
}

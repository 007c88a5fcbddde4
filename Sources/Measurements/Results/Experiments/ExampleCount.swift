/// How counts of examples are written in running text.
public enum ExampleCount {
  /// The number with its digits in groups of three, such as `57,000`.
  public static func of(_ count: Int) -> String {
    var (rest, groups) = (count.magnitude, [String]())
    while rest > 999 {
      groups.insert(String(1000 + rest % 1000).dropFirst().description, at: 0)
      rest /= 1000
    }
    return (count < 0 ? "−" : "") + ([rest.description] + groups).joined(separator: ",")
  }
}

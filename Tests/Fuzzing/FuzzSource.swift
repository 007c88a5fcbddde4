import Foundation
import TestSupport

/// Makes cases at random: the same seed and number give the same case.
public struct FuzzSource {
  /// Texts of figure files and result files, which are changed at random.
  ///
  /// What else the program reads as JSON is added here: a path, and the command that reads it.
  public struct Document: Sendable {
    /// Where the file is in the folder of a case.
    public var path: String

    /// What is in it.
    public var text: String

    /// The arguments of the program that read it.
    public var arguments: [String]

    /// Creates a document.
    public init(path: String, text: String, arguments: [String]) {
      (self.path, self.text, self.arguments) = (path, text, arguments)
    }
  }

  private let seed: UInt64
  private let documents: [Document]

  /// Creates a source.
  public init(seed: UInt64, documents: [Document]) {
    self.seed = seed
    self.documents = documents
  }

  /// The case of a number.
  public func next(_ number: UInt64) -> FuzzCase {
    var random = SplitMix64(seed: seed &* 1_000_003 &+ number)
    var formulas = RandomFormula(seed: random.next())
    let formula = number % 3 == 0 ? formulas.nextGarbage() : formulas.next()
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return FuzzCase(.formula, [formula])
    case 2: return FuzzCase(.plotgen, ["inspect", "--expression", formula] + lets)
    case 3:
      return FuzzCase(
        .plotgen, ["draw", "--expression", formula] + lets + ["--output", "o", "--format", "svg"])
    case 4: return FuzzCase(.plotgen, ["sample", "--expression", formula, "--count", "11"] + lets)
    case 5, 6: return FuzzCase(.plotgen, commandLine(formula, &random))
    default:
      guard let document = documents.randomElement(using: &random) else {
        return FuzzCase(.formula, [formula])
      }
      let text = changed(document.text, &random)
      return FuzzCase(.plotgen, document.arguments, files: [document.path: text])
    }
  }

  private let lets = ["--let", "a=1.5", "β=-0.25"]

  /// A command line with a few words that are changed, missing, twice or out of place.
  private func commandLine(_ formula: String, _ random: inout SplitMix64) -> [String] {
    var words = Self.commandLines.randomElement(using: &random) ?? []
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      let place = Int.random(in: 0...words.count, using: &random)
      let word =
        Int.random(in: 0..<6, using: &random) == 0
        ? formula : Self.words.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where place < words.count: words.remove(at: place)
      case 1 where place < words.count: words.insert(words[place], at: place)
      case 2 where place < words.count: words[place] = word
      default: words.insert(word, at: place)
      }
    }
    // It is to stay in its folder, and not to take hours.
    let isKept = words.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") && $0 != "measure" }
    return isKept ? words : ["list"]
  }

  /// A text in which something is missing, twice, or another than it should be.
  private func changed(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...Int.random(in: 0..<3, using: &random) where !lines.isEmpty {
      let place = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      case 2:
        let parts = lines[place].split(separator: ":", maxSplits: 1)
        let comma = lines[place].hasSuffix(",") ? "," : ""
        let value = Self.values.randomElement(using: &random) ?? ""
        lines[place] = (parts.count == 2 ? "\(parts[0]):" : "") + value + comma
      case 3: lines.removeSubrange(place...)
      default:
        var line = Array(lines[place].unicodeScalars)
        guard !line.isEmpty else { continue }
        let odd = Array("{}[]\":,-+.eE09\\u \u{7F}\u{202E}é".unicodeScalars)
        line[Int.random(in: 0..<line.count, using: &random)] =
          odd.randomElement(using: &random) ?? "0"
        lines[place] = String(String.UnicodeScalarView(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let values = [
    "0", "-1", "1e400", "1e-400", "NaN", "null", "true", "\"\"", "\"inf\"", "[]", "{}", "[[]]",
    "1e308", "-1e308", "5e-324", "9223372036854775808", "\"\\u0000\"", "\"\\ud800\"", "\"z\"",
  ]

  private static let commandLines = [
    "--epsilon 0.025 --output o --format svg",
    "draw --activation relu swish(beta=2) --output o --format png --scale 1",
    "draw --activation tanh --derivative 0 1 2 --from -3 --to 3 --output o --format svg",
    "draw --activation elu --log x --from 0.1 --to 10 --output o --format eps",
    "draw --activation gelu --mark z=1.5 --tangent z=1 --rule y=1 --shade 0…1 --output o",
    "draw --activation relu --overlay --title t --x-label x --legend top --output o --format tikz",
    "draw --activation mish --size 84mmx60mm --font-size 9pt --theme auto --output o",
    "draw --activation mish --y-from -1 --y-to 2 --zoom -1…1 --color #f00 --dash 2 --output o",
    "sample relu --from -1 --to 1 --count 5 --format json", "sample gelu --at 0 1 inf nan -inf",
    "inspect sineReLU --epsilon 0.5", "inspect swish --parameter beta=2 --format json",
    "list --format json", "list --framework torch", "gallery --only prelu --output o",
    "gallery --check --output o", "docs --check --output o", "help sample", "--version",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let words = [
    "", "-", "--", "-h", "--help", "--from", "--to", "--output", "--size", "--epsilon",
    "--activation", "--parameter", "--let", "--expression", "--derivative", "--at", "--count",
    "--format", "--theme", "--log", "--aspect", "--check", "--only", "--title", "--label", "--name",
    "0", "-0", "1", "-1", "2", "1e308", "-1e308", "5e-324", "1e-400", "1e400", "inf", "-inf", "nan",
    "1e9", "2147483648", "9223372036854775807", "0.1,0.2", ",", "a=1", "a=", "=1", "beta=0.5",
    "relu", "sineReLU", "softplus(beta=1e300)", "swish(beta=", "swish(beta=0)", "z", "x",
    "sin(1/z)",
    "z=1", "y=0", "0…1", "1…0", "svg", "png", "pdf", "eps", "tikz", "json", "csv", "1x1", "10x10",
    "32767x2", "1e5x1e5", "0x0", "-5x5", "1ptx1pt", "0pt", "9pt", "1e9pt", "#fff", "#", "o",
    "o/p.svg",
    "o.png", "a/b/c", "\u{1B}[2J", "\u{202E}", "*", "?", "[", "both", "auto", "equal", "pi", "*z*",
    "_{",
    "^{_{", String(repeating: "_{", count: 300), String(repeating: "9", count: 400),
  ]
}

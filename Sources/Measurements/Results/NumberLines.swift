/// The layout of JSON in which a list of numbers takes one line.
enum NumberLines {
  /// Pretty-printed text with the lines of each list of numbers joined, so that changes stay small.
  static func joined(_ text: String) -> String {
    var lines: [String] = []
    var list: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let word = line.drop { $0 == " " }
      if let numbers = list {
        let isNumber = word.allSatisfy { $0.isNumber || "+-.e,".contains($0) }
        if isNumber {
          list = numbers + [String(word)]
          continue
        }
        list = nil
        if word.hasPrefix("]"), numbers.count > 1 {
          lines.append(numbers[0] + numbers.dropFirst().joined(separator: " ") + word)
          continue
        }
        lines += numbers
      }
      if word.hasSuffix("[") { list = [String(line)] } else { lines.append(String(line)) }
    }
    return (lines + (list ?? [])).joined(separator: "\n")
  }
}

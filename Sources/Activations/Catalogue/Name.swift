/// A name as people type it: case, hyphens, underscores and spaces do not count.
struct Name: Hashable {
  let letters: String

  init(_ written: String) {
    letters = String(written.lowercased().filter { !"-_ ".contains($0) })
  }

  /// How many letters must be inserted, removed or replaced to make one name the other.
  ///
  /// Complexity: the product of the lengths. Source: Levenshtein 1966; Wagner & Fischer 1974.
  func distance(to other: Name) -> Int {
    let target = Array(other.letters)
    var row = Array(0...target.count)
    for (i, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, wanted) in target.enumerated() {
        let replaced = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}

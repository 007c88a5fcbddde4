import Results

/// How long libraries take for one function.
struct FunctionPeers {
  let function: String
  let rows: [PeerRow]

  /// Our time over that of the fastest peer; nil if there is none.
  var ratioToFastest: Ratio? {
    let others = rows.filter { $0.library != PeerRow.ours }
    let fastest = others.min {
      ($0.nanosecondsPerElement.median, $0.library) < ($1.nanosecondsPerElement.median, $1.library)
    }
    return fastest?.ratioToOurs?.inverse
  }

  /// What tables are sorted by.
  var order: Double { ratioToFastest?.value ?? .infinity }

  /// The name, a time for each library, and the ratio.
  func cells(_ libraries: [String]) -> [String] {
    let times = libraries.map { library in
      rows.first { $0.library == library }
        .map { SignificantDigits.text($0.nanosecondsPerElement.median) } ?? "–"
    }
    return [Code.span(function)] + times + [ratioToFastest?.words ?? "–"]
  }
}

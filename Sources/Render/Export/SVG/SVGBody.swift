/// Collects elements, and writes what neighbours have in common once, on a group around them.
struct SVGBody {
  private(set) var bytes: [UInt8] = []

  // The clip groups that are open, outermost first.
  private var open: [Int] = []

  // Elements painted alike that are not written yet: each without the closing "/>", and the baseline
  // of those that are letters.
  private var waiting: [(element: [UInt8], baseline: [UInt8]?)] = []
  private var style = ""

  /// Adds an element, given as its tag without style and "/>", within these clip paths; a letter
  /// in hundredths of a px and without its `y`, which is its baseline.
  mutating func append(
    _ element: [UInt8], baseline: [UInt8]? = nil, style: String, clips: [Int]
  ) {
    if clips != open || style != self.style { flush() }
    if clips != open { reopen(clips) }
    self.style = style
    waiting.append((element, baseline))
  }

  /// Writes what is waiting and ends all groups.
  mutating func close() {
    flush()
    reopen([])
  }

  private mutating func flush() {
    let isGroup = waiting.count > 1 && !style.isEmpty
    if isGroup { bytes += "<g\(style)>".utf8 }
    var baseline: [UInt8]?
    for (element, next) in waiting {
      if next != baseline {
        if baseline != nil { bytes += "</g>".utf8 }
        if let next {
          bytes += "<g transform=\"translate(0 ".utf8
          bytes += next
          bytes += ")scale(.01)\">".utf8
        }
        baseline = next
      }
      bytes += element
      if !isGroup { bytes += style.utf8 }
      bytes += "/>".utf8
    }
    if baseline != nil { bytes += "</g>".utf8 }
    if isGroup { bytes += "</g>".utf8 }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func reopen(_ clips: [Int]) {
    let common = zip(open, clips).prefix { $0 == $1 }.count
    for _ in common..<open.count { bytes += "</g>".utf8 }
    for clip in clips[common...] {
      bytes += "<g clip-path=\"url(#\(SVGIdentifier.clip(clip)))\">".utf8
    }
    open = clips
  }
}

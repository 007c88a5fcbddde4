import Foundation

/// Times our figures and those of other tools, by turns.
public struct FigureComparison {
  /// The file formats that all tools write.
  public static let formats = ["png", "svg"]

  /// How many rounds each format is measured in, after one that is not counted, which fills the caches
  /// of fonts.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  public var rounds = 17

  /// Where the random order begins.
  public var seed: UInt64 = 1

  let tools: [PeerProcess]
  let own: OwnFigures

  /// Creates a comparison with the usual settings.
  ///
  /// - Parameters:
  ///   - tools: Processes of tools.
  ///   - own: How this package draws.
  public init(_ tools: [PeerProcess], own: OwnFigures) {
    self.tools = tools
    self.own = own
  }

  /// The rows of every format, in a warm process and as a process: ours, then those of the tools.
  ///
  /// - Parameters:
  ///   - folder: An existing folder for the figures.
  ///   - progress: Told, before each comparison and at the end, how many are done, of how many, and the
  ///     name of the one that comes next.
  /// - Throws: `PeerError` if a tool fails.
  public func rows(
    folder: URL, progress: (_ done: Int, _ total: Int, _ next: String?) -> Void = { _, _, _ in }
  ) throws(PeerError) -> [FigureRow] {
    let comparisons = FigureRow.Mode.allCases.flatMap { mode in
      Self.formats.map { (format: $0, mode: mode) }
    }
    var generator = SplitMix64(seed: seed)
    var rows: [FigureRow] = []
    for (done, (format, mode)) in comparisons.enumerated() {
      progress(done, comparisons.count, "\(format) \(mode.rawValue)")
      rows += try measure(format, mode, folder, order: &generator)
    }
    progress(comparisons.count, comparisons.count, nil)
    return rows
  }

  private func measure(
    _ format: String, _ mode: FigureRow.Mode, _ folder: URL, order generator: inout SplitMix64
  ) throws(PeerError) -> [FigureRow] {
    var participants = [ours(format, mode, folder)]
    for tool in tools { participants.append(try theirs(tool, format, mode, folder)) }
    var samples = [[Double]](repeating: [], count: participants.count)
    var bytes: [Int] = []
    for participant in participants { bytes.append(try participant.draw().bytes) }
    for _ in 0..<rounds {
      for index in generator.shuffled(Array(participants.indices)) {
        samples[index].append(try participants[index].draw().seconds * 1e3)
      }
    }
    return participants.indices.map { index in
      FigureRow(
        tool: participants[index].name, format: format, mode: mode,
        milliseconds: Summary(samples: samples[index]), bytes: bytes[index],
        ratioToOurs: index == 0 ? nil : Ratio(of: samples[index], to: samples[0]))
    }
  }
}

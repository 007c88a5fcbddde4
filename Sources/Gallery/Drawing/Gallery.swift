import Render

/// Draws many figures at a time.
package enum Gallery {
  /// Draws figures on several threads and hands over each as it is finished.
  ///
  /// The bytes of a file depend neither on the order of the figures nor on the number of threads.
  ///
  /// - Parameters:
  ///   - figures: What to draw.
  ///   - jobs: How many figures are under way at a time, at least 1.
  ///   - copies: What is made of each; nil for what the gallery keeps of it.
  ///   - finished: Called once for each figure, one call after the other, in the order of completion.
  /// - Throws: `RenderError` of the first figure that cannot be drawn, or what `finished` throws.
  package static func draw(
    _ figures: [Figure], typeface: Typeface, jobs: Int, copies: [FigureOutput]? = nil,
    finished: (DrawnFigure) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: DrawnFigure.self) { group in
      var waiting = figures.makeIterator()
      func start() {
        guard let figure = waiting.next() else { return }
        group.addTask {
          try figure.drawn(copies ?? figure.outputs, typeface: typeface, scale: figure.scale)
        }
      }
      for _ in figures.prefix(max(jobs, 1)) { start() }
      while let drawn = try await group.next() {
        try finished(drawn)
        start()
      }
    }
  }
}

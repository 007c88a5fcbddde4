import Activations
import Render
import TestSupport
import Testing

@testable import Gallery

struct GalleryTests {
  @Test func namesAreDistinctAndLowerCase() {
    let names = Figures.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
  }

  @Test func namesAreThoseThatAPersonWouldGive() {
    for name in Figures.all.map(\.name) {
      #expect(name.utf8.count <= 34, "\(name)")
      for part in ["expression", "derivative-0", "-from-", "-to-"] { #expect(!name.contains(part)) }
    }
  }

  @Test func onlyWhatReadersLookForIsThereAsPNG() {
    let folders = Dictionary(grouping: Figures.all, by: \.folder)
    #expect(folders[.atlas]?.count == Catalogue.all.count)
    for figure in Figures.all {
      let hasPNG = figure.outputs.contains { $0.format.name == "png" }
      #expect(hasPNG == (figure.folder == .figures), "\(figure.path)")
    }
  }

  /// The gallery, drawn once for all tests: from its end, by eight jobs.
  private static let drawn = Task { try await files(Figures.all.reversed(), jobs: 8) }

  /// The whole gallery is held against every fourth figure of it, unless there is time for all.
  @Test func bytesDependNeitherOnOrderNorOnThreads() async throws {
    let whole = try await Self.drawn.value
    #expect(whole.count == Figures.all.map(\.outputs.count).reduce(0, +))
    let step = Thoroughness.count(4, thorough: 1)
    let some = stride(from: 0, to: Figures.all.count, by: step).map { Figures.all[$0] }
    for (name, bytes) in try await Self.files(some, jobs: 1) {
      #expect(bytes == whole[name], "\(name)")
    }
  }

  @Test func figuresAreSmall() async throws {
    let files = try await Self.drawn.value
    for figure in Figures.all {
      let panels = figure.chart().rows.flatMap(\.panels).count
      for output in figure.outputs {
        let name = output.fileName(of: figure)
        let bytes = try #require(files[name])
        // A wave of 48 periods takes its pieces.
        let isWave = figure.name == "sampled-wave"
        if name.hasSuffix(".png") {
          let limit = isWave ? 90_000 : panels <= 9 ? 60_000 : 3_000 * panels + 30_000
          #expect(bytes.count <= limit, "\(name): \(bytes.count) bytes")
        } else if panels == 1 {
          #expect(bytes.count <= (isWave ? 40_000 : 20_000), "\(name): \(bytes.count) bytes")
        }
      }
    }
  }

  @Test func everyFigureIsDescribedInWords() {
    for figure in Figures.all {
      #expect(figure.words.title.count >= 3)
      #expect(figure.words.description.count > 40)
      #expect(!figure.words.description.contains("*"))
    }
  }

  private static func files(_ figures: [Figure], jobs: Int) async throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try await Gallery.draw(figures, typeface: try Typeface(), jobs: jobs) { drawn in
      for file in drawn.files { files[file.name] = file.bytes }
    }
    return files
  }
}

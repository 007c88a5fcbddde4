import Activations
import Render
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

  @Test func bytesDependNeitherOnOrderNorOnThreads() async throws {
    let typeface = try Typeface()
    let first = try await files(Figures.all, jobs: 1, typeface)
    let second = try await files(Figures.all.reversed(), jobs: 8, typeface)
    #expect(first.count == Figures.all.map(\.outputs.count).reduce(0, +))
    #expect(first == second)
  }

  @Test func figuresAreSmall() throws {
    let typeface = try Typeface()
    for figure in Figures.all {
      let panels = figure.chart().rows.flatMap(\.panels).count
      for file in try figure.drawn(FigureOutput.gallery, typeface: typeface).files {
        // A wave of 48 periods takes its pieces.
        let isWave = figure.name == "sampled-wave"
        if file.name.hasSuffix(".png") {
          let limit = isWave ? 90_000 : panels <= 9 ? 60_000 : 3_000 * panels + 30_000
          #expect(file.bytes.count <= limit, "\(file.name): \(file.bytes.count) bytes")
        } else if panels == 1 {
          let limit = isWave ? 40_000 : 20_000
          #expect(file.bytes.count <= limit, "\(file.name): \(file.bytes.count) bytes")
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

  private func files(
    _ figures: [Figure], jobs: Int, _ typeface: Typeface
  ) async throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try await Gallery.draw(figures, typeface: typeface, jobs: jobs) { drawn in
      for file in drawn.files { files[file.name] = file.bytes }
    }
    return files
  }
}

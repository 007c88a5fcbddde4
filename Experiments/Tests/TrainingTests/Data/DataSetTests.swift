import CZlib
import Foundation
import Results
import Testing

@testable import Training

@Suite struct DataSetTests {
  @Test func readsImagesAndLabels() throws {
    let data = try SmallDataSet.read()
    #expect(data.training.count == 320)
    #expect(data.test.count == 100)
    #expect(data.training.shape == Shape(height: 28, width: 28, channels: 1))
    // The first of Fashion-MNIST are an ankle boot, two shirts and a dress.
    #expect(data.training.labels.prefix(4) == [9, 0, 0, 3])
    #expect(data.training.pixels.max() == 255)
  }

  @Test func plainFilesAreReadToo() throws {
    let folder = try SmallDataSet.folder()
    try TemporaryFolder.use { path in
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let bytes = try CompressedFile.bytes(of: "\(folder)/\(name)")
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name.dropLast(3))"))
      }
      let plain = try DataSet(folder: path)
      #expect(try plain.checksum == DataSet(folder: folder).checksum)
    }
  }

  /// The whole sets are not here; their checksums are those of the published files.
  @Test func folderCalledLikeAKnownSetIsNotThatSet() throws {
    let folder = try SmallDataSet.folder()
    try TemporaryFolder.use { path in
      for (name, recorded) in [("mnist", "another mnist"), ("letters", "letters")] {
        try FileManager.default.copyItem(atPath: folder, toPath: "\(path)/\(name)")
        #expect(try DataSet(folder: "\(path)/\(name)/").name == recorded)
      }
    }
    #expect(KnownDataSet(checksum: 423_229_081) == .mnist)
    #expect(KnownDataSet(checksum: 423_229_082) == nil)
  }

  /// Where Debian's package is installed.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: DataSet.fashionMNIST)))
  func knownSetIsKnownByItsContent() throws {
    try TemporaryFolder.use { path in
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/clothes", withDestinationPath: DataSet.fashionMNIST)
      #expect(try DataSet(folder: "\(path)/clothes").name == "fashion-mnist")
    }
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let cause: DataError.Cause
    let change: @Sendable (inout Data) -> Void
  }

  static let damages = [
    Damage(
      testDescription: "truncated numbers", cause: .truncated(found: 107, needed: 108),
      change: { $0.removeLast() }),
    Damage(
      testDescription: "truncated header", cause: .truncated(found: 7, needed: 8),
      change: { $0 = $0.prefix(7) }),
    Damage(
      testDescription: "truncated magic number", cause: .truncated(found: 3, needed: 8),
      change: { $0 = $0.prefix(3) }),
    Damage(
      testDescription: "nothing", cause: .truncated(found: 0, needed: 8), change: { $0 = Data() }),
    Damage(
      testDescription: "wrong magic number",
      cause: .wrongMagicNumber(found: 0x0803, needed: 0x0801), change: { $0[3] = 3 }),
    Damage(
      testDescription: "wrong count", cause: .truncated(found: 108, needed: 109),
      change: { $0[7] = 101 }),
    Damage(
      testDescription: "no examples", cause: .impossibleCounts([0]),
      change: {
        $0[7] = 0
        $0 = $0.prefix(8)
      }),
    Damage(
      testDescription: "too many examples", cause: .impossibleCounts([0xFF00_0064]),
      change: { $0[4] = 255 }),
    Damage(
      testDescription: "trailing bytes", cause: .trailingBytes(1), change: { $0.append(0) }),
    Damage(
      testDescription: "label out of range",
      cause: .labelOutOfRange(label: 10, example: 4, classes: 10), change: { $0[12] = 10 }),
    Damage(
      testDescription: "too few labels", cause: .countsDiffer(images: 100, labels: 99),
      change: {
        $0[7] = 99
        $0.removeLast()
      }),
  ]

  @Test(arguments: damages)
  func damagedLabelsAreRefused(_ damage: Damage) throws {
    let original = try SmallDataSet.folder()
    try TemporaryFolder.use { path in
      let folder = "\(path)/set"
      try FileManager.default.copyItem(atPath: original, toPath: folder)
      let name = "\(folder)/t10k-labels-idx1-ubyte"
      var bytes = Data(try CompressedFile.bytes(of: name + ".gz"))
      try FileManager.default.removeItem(atPath: name + ".gz")
      damage.change(&bytes)
      try bytes.write(to: URL(filePath: name))
      #expect(throws: DataError(name, damage.cause)) { try DataSet(folder: folder) }
    }
  }

  @Test(arguments: [10, 200, 2000])
  func truncatedCompressionIsRefused(_ count: Int) throws {
    let original = try SmallDataSet.folder()
    try TemporaryFolder.use { path in
      let folder = "\(path)/set"
      try FileManager.default.copyItem(atPath: original, toPath: folder)
      let url = URL(filePath: "\(folder)/train-images-idx3-ubyte.gz")
      try Data(contentsOf: url).prefix(count).write(to: url)
      let error = #expect(throws: DataError.self) { try DataSet(folder: folder) }
      guard case .damagedCompression = error?.cause else {
        Issue.record("the cause is \(String(describing: error))")
        return
      }
    }
  }

  @Test func missingFolderIsNamed() {
    #expect(throws: DataError("/nowhere/train-images-idx3-ubyte", .missing)) {
      try DataSet(folder: "/nowhere")
    }
  }

  @Test func lastShareIsHeldOut() throws {
    let data = try SmallDataSet.read()
    let (training, validation) = data.split(validationShare: 0.05)
    #expect(training.count == 304)
    #expect(validation.labels[...] == data.training.labels[304...])
  }
}

/// The first 320 training and 100 test examples of Fashion-MNIST (Xiao, Rasul & Vollgraf, 2017; MIT licence,
/// copyright Zalando SE), in its own format.
enum SmallDataSet {
  static func read() throws -> DataSet { try DataSet(folder: try folder()) }

  static func folder() throws -> String {
    guard let url = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return url.path
  }
}

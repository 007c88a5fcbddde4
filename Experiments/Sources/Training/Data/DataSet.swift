import CZlib
import Foundation
import Results

/// Examples to learn from, and others to be tested with.
public struct DataSet: Sendable {
  /// The classes of MNIST and of all that imitate it.
  public static let classes = 10

  /// Where Debian's package dataset-fashion-mnist puts it.
  public static let fashionMNIST = "/usr/share/datasets/fashion-mnist"

  /// Where 'make mnist' puts it, from the folder of this package.
  public static let mnist = "../.build/mnist"

  /// What it is called: a known one by its content, another by the name of its folder.
  public let name: String

  /// The examples to learn from.
  public let training: Examples

  /// The examples to be tested with.
  public let test: Examples

  /// Gathers examples.
  public init(name: String, training: Examples, test: Examples) {
    self.name = name
    self.training = training
    self.test = test
  }

  /// Reads a folder with the four files of MNIST, gzipped or plain.
  ///
  /// - Throws: `DataError` for the first file that is missing or damaged.
  public init(folder: String) throws(DataError) {
    let training = try Self.examples(in: folder, prefix: "train")
    let test = try Self.examples(in: folder, prefix: "t10k")
    guard training.shape == test.shape else {
      throw DataError(
        Self.path(in: folder, "t10k-images-idx3-ubyte"),
        .sizesDiffer(
          [training.shape.height, training.shape.width], [test.shape.height, test.shape.width]))
    }
    let folderName = URL(filePath: folder).standardizedFileURL.lastPathComponent
    let unnamed = DataSet(name: folderName, training: training, test: test)
    let known = KnownDataSet(checksum: unnamed.checksum)
    // A folder may be called like a data set that it does not have.
    let isTaken = KnownDataSet(rawValue: folderName) != nil
    self.init(
      name: known?.rawValue ?? (isTaken ? "another \(folderName)" : folderName),
      training: training, test: test)
  }

  /// The same with the first examples only to learn from.
  public func limited(to count: Int) -> DataSet {
    DataSet(name: name, training: training[0..<min(count, training.count)], test: test)
  }

  /// The last share of the training set held out for validation, as Keras does it, and what is left.
  public func split(validationShare: Double) -> (training: Examples, validation: Examples) {
    let end = Int(Double(training.count) * (1 - validationShare))
    return (training[0..<end], training[end..<training.count])
  }

  /// A number that tells data sets apart: the CRC-32 of all pixels and labels.
  public var checksum: UInt32 {
    var sum = crc32(0, nil, 0)
    for bytes in [training.pixels, training.labels, test.pixels, test.labels] {
      sum = crc32(sum, bytes, UInt32(bytes.count))
    }
    return UInt32(truncatingIfNeeded: sum)
  }

  private static func examples(in folder: String, prefix: String) throws(DataError) -> Examples {
    try Examples(
      images: existing(in: folder, prefix + "-images-idx3-ubyte"),
      labels: existing(in: folder, prefix + "-labels-idx1-ubyte"), classes: classes)
  }

  private static func existing(in folder: String, _ name: String) throws(DataError) -> String {
    let path = path(in: folder, name)
    for candidate in [path, path + ".gz"] where FileManager.default.fileExists(atPath: candidate) {
      return candidate
    }
    throw DataError(path, .missing)
  }

  private static func path(in folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

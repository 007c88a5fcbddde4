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

/// Images with labels.
public struct Examples: Sendable {
  /// The size of an image.
  public let shape: Shape

  /// What a white pixel is in the files; batches have 1 instead.
  static let greatestPixel: UInt8 = 255

  /// The pixels of all images, from 0 to 255.
  public let pixels: [UInt8]

  /// The label of each image.
  public let labels: [UInt8]

  /// How many there are.
  public var count: Int { labels.count }

  /// Gathers images and their labels.
  public init(shape: Shape, pixels: [UInt8], labels: [UInt8]) {
    precondition(pixels.count == labels.count * shape.count, "every image needs a label")
    self.shape = shape
    self.pixels = pixels
    self.labels = labels
  }

  /// Reads two files.
  ///
  /// - Throws: `DataError` if one is missing or damaged, or they do not belong together.
  init(images: String, labels: String, classes: Int) throws(DataError) {
    let imageFile = try IDXFile(
      CompressedFile.bytes(of: images), dimensions: 3, path: images)
    let labelFile = try IDXFile(
      CompressedFile.bytes(of: labels), dimensions: 1, path: labels)
    guard imageFile.counts[0] == labelFile.counts[0] else {
      throw DataError(
        labels, .countsDiffer(images: imageFile.counts[0], labels: labelFile.counts[0]))
    }
    if let example = labelFile.numbers.firstIndex(where: { $0 >= classes }) {
      throw DataError(
        labels,
        .labelOutOfRange(
          label: Int(labelFile.numbers[example]), example: example, classes: classes))
    }
    self.init(
      shape: Shape(height: imageFile.counts[1], width: imageFile.counts[2], channels: 1),
      pixels: imageFile.numbers, labels: labelFile.numbers)
  }

  /// Some of them.
  public subscript(range: Range<Int>) -> Examples {
    Examples(
      shape: shape,
      pixels: Array(pixels[range.lowerBound * shape.count..<range.upperBound * shape.count]),
      labels: Array(labels[range]))
  }

  /// Copies examples into a batch, pixels divided by the greatest.
  ///
  /// - Parameter indices: Which examples, in their order in the batch.
  func copy(
    _ indices: some Sequence<Int>, to inputs: UnsafeMutablePointer<Float>,
    _ labels: UnsafeMutablePointer<UInt8>
  ) {
    let length = shape.count
    pixels.withUnsafeBufferPointer { pixels in
      for (place, index) in indices.enumerated() {
        let target = inputs + place * length
        let source = pixels.extracting(index * length..<(index + 1) * length)
        let greatest = Float(Self.greatestPixel)
        for offset in 0..<length { target[offset] = Float(source[offset]) / greatest }
        labels[place] = self.labels[index]
      }
    }
  }
}

/// Why examples could not be read: the file, what is wrong with it, and what to do.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be wrong.
  public enum Cause: Hashable, Sendable {
    /// There is no such file, neither plain nor compressed.
    case missing

    /// The system does not let it be read.
    case unreadable(String)

    /// What gzip has packed is damaged or ends too early.
    case damagedCompression(String)

    /// It does not begin as such a file does.
    case wrongMagicNumber(found: UInt32, needed: UInt32)

    /// It ends before all numbers that it announces; in bytes.
    case truncated(found: Int, needed: Int)

    /// It goes on after the last number; by so many bytes.
    case trailingBytes(Int)

    /// It announces no example, or one with no pixels, or more than a file can have.
    case impossibleCounts([Int])

    /// A label is no class.
    case labelOutOfRange(label: Int, example: Int, classes: Int)

    /// There are more labels than images, or fewer.
    case countsDiffer(images: Int, labels: Int)

    /// The images of two files are of different sizes.
    case sizesDiffer([Int], [Int])
  }

  /// The file.
  public let file: String

  /// What is wrong.
  public let cause: Cause

  init(_ file: String, _ cause: Cause) {
    self.file = file
    self.cause = cause
  }

  /// One line: the file, what is wrong and what to do.
  public var description: String { "reading \(file) failed: \(words)" }

  private var words: String {
    switch cause {
    case .missing:
      "there is no such file, nor one that ends in .gz; name the folder of the data set with --data, install "
        + "Fashion-MNIST with 'apt-get install dataset-fashion-mnist', or fetch MNIST with 'make mnist'"
    case .unreadable(let reason): "\(reason); choose a file that you may read"
    case .damagedCompression(let reason): "its compression is damaged (\(reason)); \(Self.again)"
    case .wrongMagicNumber(let found, let needed):
      "it begins with \(Self.hexadecimal(found)) instead of \(Self.hexadecimal(needed)), so it is no IDX file "
        + "of this kind; check its name, or \(Self.again)"
    case .truncated(let found, let needed):
      "it has \(found) bytes instead of \(needed); \(Self.again)"
    case .trailingBytes(let count): "\(count) bytes follow the last number; \(Self.again)"
    case .impossibleCounts(let counts):
      "it announces \(counts.map(String.init).joined(separator: " × ")) numbers; \(Self.again)"
    case .labelOutOfRange(let label, let example, let classes):
      "label \(label) of example \(example) is none of 0 to \(classes - 1); \(Self.again)"
    case .countsDiffer(let images, let labels):
      "there are \(labels) labels for \(images) images; take both from the same data set"
    case .sizesDiffer(let training, let test):
      "its images have \(test.map(String.init).joined(separator: " × ")) pixels, but those for training "
        + "\(training.map(String.init).joined(separator: " × ")); take both from the same data set"
    }
  }

  private static let again = "fetch it again"

  private static func hexadecimal(_ number: UInt32) -> String {
    "0x" + String(number, radix: 16)
  }
}

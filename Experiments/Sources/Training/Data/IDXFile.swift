import CZlib
import Foundation

/// Bytes in several dimensions, in the format of MNIST (LeCun, Cortes & Burges, 1998).
///
/// A magic number, 0x0800 plus the number of dimensions, the length of each dimension, and the bytes; all
/// numbers have four bytes, the most significant first.
struct IDXFile {
  /// The length of each dimension.
  let counts: [Int]

  /// The numbers, those of the last dimension next to each other.
  let numbers: [UInt8]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, unpacked.
  ///   - dimensions: How many it must have.
  ///   - path: What errors call it.
  /// - Throws: `DataError` if it is damaged.
  init(_ bytes: [UInt8], dimensions: Int, path: String) throws(DataError) {
    let header = 4 * (1 + dimensions)
    let magic: UInt32 = 0x0800 + UInt32(dimensions)
    guard bytes.count >= 4 else {
      throw DataError(path, .truncated(found: bytes.count, needed: header))
    }
    let found = Self.number(in: bytes, at: 0)
    guard found == magic else {
      throw DataError(path, .wrongMagicNumber(found: found, needed: magic))
    }
    guard bytes.count >= header else {
      throw DataError(path, .truncated(found: bytes.count, needed: header))
    }
    counts = (1...dimensions).map { Int(Self.number(in: bytes, at: 4 * $0)) }
    var total = 1
    for count in counts {
      let (product, overflow) = total.multipliedReportingOverflow(by: count)
      guard count > 0, !overflow, product <= CompressedFile.greatestCount else {
        throw DataError(path, .impossibleCounts(counts))
      }
      total = product
    }
    guard bytes.count >= header + total else {
      throw DataError(path, .truncated(found: bytes.count, needed: header + total))
    }
    guard bytes.count == header + total else {
      throw DataError(path, .trailingBytes(bytes.count - header - total))
    }
    numbers = Array(bytes[header...])
  }

  private static func number(in bytes: [UInt8], at index: Int) -> UInt32 {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// A file that may be packed by gzip.
///
/// zlib is called directly: Foundation cannot unpack gzip on Linux, and zlib reads plain files the same way.
enum CompressedFile {
  /// The greatest size of what is unpacked that makes sense for a data set: 1 GiB.
  static let greatestCount = 1 << 30

  /// All bytes of a file, unpacked.
  ///
  /// - Throws: `DataError` if the file cannot be opened, or is damaged.
  static func bytes(of path: String) throws(DataError) -> [UInt8] {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw DataError(path, .unreadable("it is a folder"))
    }
    guard let file = gzopen(path, "rb") else {
      throw DataError(path, .unreadable(String(cString: strerror(errno))))
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= greatestCount {
      let count = gzread(file, &chunk, UInt32(chunk.count))
      guard count > 0 else { break }
      bytes += chunk[..<Int(count)]
    }
    // A missing end shows itself as an error too, but only after all that is there has been read.
    var code: Int32 = Z_OK
    let message = gzerror(file, &code).map { String(cString: $0) } ?? ""
    let isAtEnd = gzeof(file) == 1
    gzclose_r(file)
    guard code == Z_OK || code == Z_STREAM_END, isAtEnd else {
      let reason = message.split(separator: ": ").last.map(String.init) ?? "error \(code)"
      throw DataError(path, .damagedCompression(reason))
    }
    return bytes
  }
}

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

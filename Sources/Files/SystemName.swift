/// Names of files as the system has them: any bytes, whether they are UTF-8 or not.
///
/// Text can stand for them without loss: a byte that belongs to no UTF-8 is a character between U+10FE00 and
/// U+10FEFF, which no name has. (Should one have it nevertheless, each of its bytes is written so.)
extension String {
  /// The text that stands for bytes of the system.
  package init(systemName bytes: [UInt8]) {
    self.init()
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var start = 0
    while true {
      var count = 0
      switch parser.parseScalar(from: &rest) {
      case .valid(let unit):
        count = unit.count
        let scalar = Unicode.UTF8.decode(unit)
        if scalar.systemByte == nil {
          unicodeScalars.append(scalar)
        } else {
          append(escaping: bytes[start..<start + count])
        }
      case .error(let length):
        count = length
        append(escaping: bytes[start..<start + count])
      case .emptyInput:
        return
      }
      start += count
    }
  }

  /// The bytes that the text stands for.
  package var systemBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let byte = scalar.systemByte {
        bytes.append(byte)
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return bytes
  }

  /// Whether it stands for bytes that are no text.
  package var isBroken: Bool { unicodeScalars.contains { $0.systemByte != nil } }

  /// Hands the name to a function of the system, as bytes that end in 0.
  func withSystemName<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var characters = systemBytes.map(CChar.init(bitPattern:))
    characters.append(0)
    // Closures of the standard library do not hand on which error they throw.
    let place = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
    defer { place.deallocate() }
    place.initialize(from: characters, count: characters.count)
    return try body(place)
  }

  private mutating func append(escaping bytes: ArraySlice<UInt8>) {
    unicodeScalars.append(contentsOf: bytes.compactMap(Unicode.Scalar.init(systemByte:)))
  }
}

extension Unicode.Scalar {
  /// The first character that stands for a byte.
  private static let first: UInt32 = 0x10FE00

  /// The character that stands for a byte.
  fileprivate init?(systemByte byte: UInt8) { self.init(Self.first + UInt32(byte)) }

  /// The byte that it stands for; nil if it stands for itself.
  var systemByte: UInt8? {
    guard value >= Self.first, value <= Self.first + 0xFF else { return nil }
    return UInt8(value - Self.first)
  }
}

/// What the program was started with.
package enum ProgramArguments {
  /// The arguments after the name of the program, with every byte of a file's name.
  package static let all: [String] = {
    let count = Int(CommandLine.argc)
    return (1..<max(count, 1)).compactMap { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      return String(
        systemName: Array(UnsafeRawBufferPointer(start: argument, count: argument.length)))
    }
  }()
}

extension UnsafeMutablePointer<CChar> {
  /// How many bytes there are before the 0 at the end.
  fileprivate var length: Int {
    var length = 0
    while self[length] != 0 { length += 1 }
    return length
  }
}

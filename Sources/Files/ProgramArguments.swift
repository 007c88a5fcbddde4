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

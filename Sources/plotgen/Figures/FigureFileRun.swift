import ArgumentParser
import Files
import Foundation
import Results

/// Figure files that are drawn in one run.
struct FigureFileRun {
  /// The paths of the files, those of a folder in the order of their names.
  let paths: [String]

  /// What the command line asks for in place of what the files say.
  private let changes: FigureRequest

  /// Finds the files.
  ///
  /// - Parameter arguments: Files, and folders of files.
  /// - Throws: `FileError` if one of them is neither, or a folder has no figure files.
  init(_ arguments: [String], changes: FigureRequest) throws(FileError) {
    var paths: [String] = []
    for argument in arguments {
      let folder = OutputDirectory(argument)
      guard folder.exists else {
        paths.append(argument)
        continue
      }
      let names = folder.names.filter { $0.hasSuffix(FigureRequest.ending) && !$0.hasPrefix(".") }
      guard !names.isEmpty else {
        throw FileError(
          argument, .reading, "it has no figure files; '--save NAME.json' writes them")
      }
      paths += names.map(folder.path(of:))
    }
    self.paths = paths
    self.changes = changes
  }

  /// Draws all files, if none has a mistake.
  ///
  /// - Throws: `FigureFileError` for a mistake, and what drawing throws.
  func draw() throws {
    let commands = try commands()
    var bar = ProgressBar(total: commands.count)
    defer { bar.clear() }
    for (path, command) in commands {
      if commands.count > 1 { bar.advance(by: 0, path) }
      do {
        try command.draw(from: commands.count > 1 ? path : nil, clearing: bar)
      } catch let error as FigureFileError {
        throw error
      } catch {
        throw FigureFileError(file: path, place: "", cause: Plotgen.message(for: error))
      }
      if commands.count > 1 { bar.advance(path) }
    }
  }

  /// The commands that draw the files.
  ///
  /// - Throws: `FigureFileError` for the first mistake; those of further files go to standard error.
  private func commands() throws -> [(path: String, command: DrawCommand)] {
    var commands: [(String, DrawCommand)] = []
    var mistakes: [any Error] = []
    var origins: [String: String] = [:]
    for path in paths {
      do {
        let command = try command(of: path)
        for file in command.output.filesOfOneName {
          if let other = origins.updateValue(path, forKey: file) {
            throw FigureFileError(
              file: path, place: "",
              cause: "it would draw over \(file) of \(other); give it another name with \"name\"")
          }
        }
        commands.append((path, command))
      } catch {
        mistakes.append(error)
      }
    }
    guard let last = mistakes.popLast() else { return commands }
    for mistake in mistakes { StandardError.write("plotgen: \(mistake)") }
    throw last
  }

  /// The command that draws a file.
  private func command(of path: String) throws -> DrawCommand {
    let file = try Self.file(at: path).changed(by: changes).named(Self.stem(of: path))
    do {
      return try Self.command(file)
    } catch {
      throw Self.mistake(error, in: file, at: path)
    }
  }

  /// The command that does what a file asks for, and what is refused before drawing is refused here.
  private static func command(_ file: FigureRequest) throws -> DrawCommand {
    let command = try DrawCommand.parse(file.arguments)
    _ = try command.figure()
    return command
  }

  /// The mistake with its place: that of the one value which is refused for the same reason when it stands alone.
  private static func mistake(
    _ error: any Error, in file: FigureRequest, at path: String
  ) -> FigureFileError {
    let cause = DrawCommand.message(for: error)
    let guilty = file.parts.first { part in
      do {
        _ = try command(part.file)
        return false
      } catch {
        return DrawCommand.message(for: error) == cause
      }
    }
    return FigureFileError(file: path, place: guilty?.place ?? "", cause: cause)
  }

  /// Reads a file.
  ///
  /// - Throws: `FigureFileError` if there is none, or something in it is wrong.
  static func file(at path: String) throws(FigureFileError) -> FigureRequest {
    guard let bytes = bytes(of: path) else {
      throw FigureFileError(file: path, place: "", cause: "there is no readable file")
    }
    do throws(Flaw) {
      return try FigureRequest(bytes)
    } catch {
      throw FigureFileError(
        file: path, place: error.place, cause: "found \(error.found), expected \(error.needed)"
      )
    }
  }

  /// What is in a file; nil if it cannot be read.
  private static func bytes(of path: String) -> [UInt8]? {
    let (folder, name) = split(path)
    return OutputDirectory(folder).content(of: name)
  }

  /// Draws a figure, and writes the file that draws it again.
  ///
  /// - Parameter named: The same figure with the name of its files.
  /// - Throws: What drawing throws, and `FileError` if the file cannot be written.
  static func save(_ file: FigureRequest, to path: String, drawing named: FigureRequest) throws {
    let command = try DrawCommand.parse(named.arguments)
    try command.draw()
    let (folder, name) = split(path)
    let directory = OutputDirectory(folder)
    try directory.prepare(for: [name])
    let written = try directory.write(file.bytes, to: name)
    guard !command.output.isStandardOutput else { return }
    try StandardOutput.write(folder == "." && !path.hasPrefix("./") ? name : written)
  }

  /// The name of a figure file without its ending.
  static func stem(of path: String) -> String {
    let name = split(path).name
    return name.hasSuffix(FigureRequest.ending)
      ? String(name.dropLast(FigureRequest.ending.count)) : name
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (
      slash == path.startIndex ? "/" : String(path[..<slash]),
      String(path[path.index(after: slash)...])
    )
  }
}

extension FigureFileRun {
  /// Draws, and draws again what has changed, until the process is ended.
  ///
  /// What goes wrong goes to standard error, and the file is tried again when it has changed.
  ///
  /// - Parameter arguments: Files and folders; files that are added to a folder later are drawn, too.
  static func watch(_ arguments: [String], changes: FigureRequest) throws -> Never {
    var drawn: [String: [[UInt8]?]] = [:]
    StandardError.write("plotgen: waiting for changes; end with Ctrl-C")
    while true {
      let paths = try Self(arguments, changes: changes).paths
      for path in paths {
        let content = [bytes(of: path)] + [points(of: path)]
        guard drawn.updateValue(content, forKey: path) != content else { continue }
        do {
          try Self([path], changes: changes).draw()
        } catch {
          StandardError.write("plotgen: \(Plotgen.message(for: error))")
        }
      }
      Thread.sleep(forTimeInterval: 0.2)
    }
  }

  /// The measured points that a figure file names; nil if it names none that can be read.
  private static func points(of path: String) -> [UInt8]? {
    (try? file(at: path))?.values[.points]?.last.flatMap(bytes(of:))
  }
}

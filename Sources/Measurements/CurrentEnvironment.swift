import Foundation
import Results

extension Environment {
  /// This machine, this system and the Swift on its path; no names of hosts, users or folders.
  ///
  /// A part that cannot be found out is “unknown”.
  ///
  /// - Parameters:
  ///   - flags: The compiler's flags, which only the one who called the compiler knows.
  ///   - sources: The files and folders that are measured, as git takes them.
  public static func current(
    flags: String, sources: [String] = ["Sources", "Package.swift"]
  ) -> Environment {
    let process = ProcessInfo.processInfo
    return Environment(
      processor: processor ?? unknown, cores: process.activeProcessorCount,
      memory: Int(clamping: process.physicalMemory), system: system ?? unknown,
      swift: Command("swift", "--version").output.flatMap(SystemText.swiftVersion) ?? unknown,
      flags: flags, commit: commit(of: sources) ?? unknown, version: PackageVersion.current,
      details: details)
  }

  private static let unknown = "unknown"

  private static var processor: String? {
    #if os(Linux)
      text(of: "/proc/cpuinfo").flatMap(SystemText.processor)
    #else
      Command("sysctl", "-n", "machdep.cpu.brand_string").firstLine
    #endif
  }

  /// The model numbers, the clock now and the caches of the first core; nil if nothing is known.
  private static var details: String? {
    #if os(Linux)
      let cpuinfo = text(of: "/proc/cpuinfo") ?? ""
      let folder = "/sys/devices/system/cpu/cpu0/cache"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let caches = names.filter { $0.hasPrefix("index") }.sorted().compactMap { name in
        SystemText.cache(
          level: text(of: "\(folder)/\(name)/level"), kind: text(of: "\(folder)/\(name)/type"),
          size: text(of: "\(folder)/\(name)/size"))
      }
      let parts =
        [SystemText.model(cpuinfo), SystemText.clock(cpuinfo)].compactMap(\.self) + caches
    #else
      let keys = [
        ("hw.l1dcachesize", "L1 data cache"), ("hw.l2cachesize", "L2 cache"),
      ]
      let parts = keys.compactMap { key, name in
        Command("sysctl", "-n", key).firstLine.flatMap { Int($0) }.map {
          "\(name) \($0 / 1024) KiB"
        }
      }
    #endif
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static var system: String? {
    guard let kernel = Command("uname", "-srm").firstLine.flatMap(SystemText.kernel) else {
      return nil
    }
    #if os(Linux)
      let name = text(of: "/etc/os-release").flatMap(SystemText.systemName)
    #else
      let name = Command("sw_vers", "-productVersion").firstLine.map { "macOS \($0)" }
    #endif
    return [name, kernel].compactMap(\.self).joined(separator: ", ")
  }

  private static func commit(of sources: [String]) -> String? {
    guard let commit = Command("git", "rev-parse", "--short", "HEAD").firstLine else { return nil }
    // Figures and documents may differ: they are not what is measured.
    let changes = Command(["git", "status", "--porcelain", "--"] + sources).output
    return changes?.isEmpty == true ? commit : commit + "+"
  }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The version of the sources.
package enum SourceVersion {
  /// A name for the content of `Sources/Activations`; nil if it has changes that are not committed.
  package static var ofActivations: String? {
    let folder = "Sources/Activations"
    guard Command("git", "status", "--porcelain", "--", folder).output == "" else { return nil }
    return Command("git", "rev-parse", "--short", "HEAD:" + folder).firstLine
  }
}

/// Reads the texts by which systems and tools identify themselves.
enum SystemText {
  /// The model of the first processor, from `/proc/cpuinfo`.
  ///
  /// On ARM it has no name there, but numbers that stand for one.
  static func processor(_ cpuinfo: String) -> String? {
    if let name = value(of: "model name", in: cpuinfo, after: ":") { return name }
    let numbers = ["CPU implementer", "CPU part"].compactMap { key in
      value(of: key, in: cpuinfo, after: ":").map { "\(key) \($0)" }
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
  }

  /// The numbers that tell models of the same name apart, from `/proc/cpuinfo`; nil without them.
  static func model(_ cpuinfo: String) -> String? {
    let parts = [("cpu family", "family"), ("model", "model"), ("stepping", "stepping")].compactMap
    {
      key, name in value(of: key, in: cpuinfo, after: ":").map { "\(name) \($0)" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The clock of the first core when it was asked, in whole MHz, from `/proc/cpuinfo`; nil without it.
  static func clock(_ cpuinfo: String) -> String? {
    value(of: "cpu MHz", in: cpuinfo, after: ":").flatMap(Double.init).flatMap { megahertz in
      Int(exactly: megahertz.rounded()).map { "\($0) MHz" }
    }
  }

  /// A cache in words, from the files that describe it; nil if one is missing or empty.
  static func cache(level: String?, kind: String?, size: String?) -> String? {
    guard let level = level.map({ trimmed($0[...]) }), let kind = kind.map({ trimmed($0[...]) }),
      let size = size.map({ trimmed($0[...]) }), !level.isEmpty, !size.isEmpty
    else { return nil }
    let name = kind == "Unified" ? "L\(level) cache" : "L\(level) \(kind.lowercased()) cache"
    return "\(name) \(size.hasSuffix("K") ? "\(size.dropLast()) KiB" : size)"
  }

  /// The name of the distribution, from `/etc/os-release`.
  static func systemName(_ release: String) -> String? {
    value(of: "PRETTY_NAME", in: release, after: "=").map { name in
      String(name.trimmingPrefix("\"").reversed().trimmingPrefix("\"").reversed())
    }
  }

  /// The kernel, its version and the architecture, from what `uname -srm` prints.
  ///
  /// The rest of the version names its builder, and is left out.
  static func kernel(_ output: String) -> String? {
    let words = output.split(separator: " ")
    guard words.count == 3 else { return nil }
    return "\(words[0]) \(words[1].prefix { $0.isNumber || $0 == "." }) \(words[2])"
  }

  /// The version, from what `swift --version` prints; a swiftly or driver version before it is left out.
  static func swiftVersion(_ output: String) -> String? {
    output.split(separator: "\n").first { $0.contains("Swift version") }.flatMap { line in
      line.firstRange(of: "Swift version").map { String(line[$0.lowerBound...]) }
    }
  }

  /// The value of the first line with the key, spaces trimmed; nil if it is empty.
  private static func value(of key: String, in text: String, after sign: Character) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: sign, maxSplits: 1).map(trimmed)
      if parts.count == 2, parts[0] == key, !parts[1].isEmpty { return parts[1] }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}

/// A program on the path and its arguments.
struct Command {
  private let words: [String]

  /// Creates a command.
  init(_ words: String...) { self.init(words) }

  /// Creates a command from the name of the program and its arguments.
  init(_ words: [String]) { self.words = words }

  /// The output; nil if it cannot be run or fails.
  var output: String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    } catch {
      return nil
    }
  }

  /// The first line of the output; nil if it is empty.
  var firstLine: String? { output?.split(separator: "\n").first.map(String.init) }
}

import Foundation

extension Environment {
  /// This machine, this system and the Swift on its path; no names of hosts, users or folders.
  ///
  /// What cannot be found out is called unknown.
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
      flags: flags, commit: commit(of: sources) ?? unknown)
  }

  private static let unknown = "unknown"

  private static var processor: String? {
    #if os(Linux)
      text(of: "/proc/cpuinfo").flatMap(SystemText.processor)
    #else
      Command("sysctl", "-n", "machdep.cpu.brand_string").firstLine
    #endif
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

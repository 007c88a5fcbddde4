import Foundation
import Testing

/// Runs that are stopped while they write.
struct StoppedTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], 1...3)
  func aSignalEndsTheRunAndNothingUnfinishedIsLeft(signal: Int32, repetition: Int) throws {
    try Plotgen.inFolder { plotgen in
      let ending = try Self.stopped(by: signal, in: plotgen)
      // The run may have been over before.
      #expect(ending == 0 || ending == signal)
      #expect(try plotgen.files.allSatisfy { !$0.hasSuffix(".new") })
    }
  }

  @Test func whatAKilledRunLeavesIsRemovedByTheNext() throws {
    try Plotgen.inFolder { plotgen in
      for _ in 0..<3 { _ = try Self.stopped(by: SIGKILL, in: plotgen) }
      _ = try plotgen.run("--activation", "relu", "--output", "o", "--format", "svg")
      #expect(try plotgen.files.allSatisfy { !$0.hasSuffix(".new") })
      #expect(try plotgen.files.contains("o/relu.svg"))
    }
  }

  @Test func aFileThatGrowsTooLargeIsAnError() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.shell("ulimit -f 1; $plotgen --epsilon 0.025 --output o")
      outcome.expectRefusal(1, "ulimit -f")
      #expect(try plotgen.files == [])
    }
  }

  /// Draws large figures, and sends a signal once the first is being written.
  ///
  /// Foundation would hand on the signals that the thread of a test blocks.
  ///
  /// - Returns: How the process ended, as `waitpid` says it: 0, or the number of a signal.
  private static func stopped(by signal: Int32, in plotgen: Plotgen) throws -> Int32 {
    let program = try #require(BuiltProgram.url).path
    let place = plotgen.folder.appending(path: "o")
    let words = [
      program, "--epsilon", "0.025", "--output", place.path, "--format", "png,svg,pdf", "--theme",
      "both", "--scale", "8",
    ]
    let pid = try spawn(program, words)
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      guard names.contains(where: { $0.hasSuffix(".new") }) else { continue }
      kill(pid, signal)
      waitpid(pid, &status, 0)
      break
    }
    return status
  }

  /// Starts a program that no signal is kept from and whose output is lost.
  private static func spawn(_ program: String, _ words: [String]) throws -> pid_t {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var actions: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid: pid_t = 0
    try #require(posix_spawn(&pid, program, &actions, &attributes, &arguments, environ) == 0)
    return pid
  }
}

import ArgumentParser

extension ParsableCommand {
  /// Ends the process: says in one message what was wrong, or shows what was asked for, such as help.
  ///
  /// - Parameters:
  ///   - error: What the command threw.
  ///   - say: Writes a line to standard error.
  ///   - show: Writes text to standard output; text that could not be written is no success.
  public static func end(
    with error: any Error, saying say: (String) -> Void, showing show: (String) throws -> Void
  ) -> Never {
    let program = _commandName
    let code = exitCode(for: error)
    guard code != .success else {
      do {
        let text = fullMessage(for: error)
        if !text.isEmpty { try show(text) }
      } catch {
        say("\(program): \(error)")
        exit(withError: ExitCode.failure)
      }
      exit(withError: code)
    }
    let text = message(for: error)
    if !text.isEmpty { say("\(program): \(Number.shown(text))") }
    if code == .validationFailure {
      say("See '\(program) --help' or '\(program) help <command>'.")
    }
    exit(withError: code)
  }
}

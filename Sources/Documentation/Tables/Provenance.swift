import Results

/// What stands under a table: where its numbers come from, and how to get them again.
enum Provenance {
  /// The words.
  static func text(_ environment: Environment, command: String) -> String {
    let memory = SignificantDigits.text(Double(environment.memory) / Double(1 << 30))
    let cores = environment.cores == 1 ? "1 core" : "\(environment.cores) cores"
    let flags = environment.flags.isEmpty ? "no flags" : "flags \(Code.span(environment.flags))"
    return """
      \(environment.processor), \(cores), \(memory) GiB; \(environment.system); \
      \(environment.swift), \(flags); commit \(Code.span(environment.commit)). \
      Made by \(Code.span(command)).
      """
  }
}

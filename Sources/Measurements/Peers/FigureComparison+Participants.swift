import Foundation

extension FigureComparison {
  /// Somebody who draws one figure again and again.
  struct Participant {
    let name: String
    let draw: () throws(PeerError) -> (seconds: Double, bytes: Int)
  }

  /// This package.
  func ours(
    _ format: String, _ mode: FigureRow.Mode, _ folder: URL
  ) -> Participant {
    let name = PeerRow.ours
    switch mode {
    case .warm:
      let warm = own.warm
      return Participant(name: name) { () throws(PeerError) in
        do {
          let start = ContinuousClock.now
          let bytes = try warm(format)
          return ((ContinuousClock.now - start) / .seconds(1), bytes)
        } catch {
          throw .failed(program: name, cause: "\(error)")
        }
      }
    case .process:
      let command = own.command(format, folder)
      return Participant(name: name) { () throws(PeerError) in
        try command.run(name, folder: folder)
      }
    }
  }

  /// Another tool.
  func theirs(
    _ tool: PeerProcess, _ format: String, _ mode: FigureRow.Mode, _ folder: URL
  ) throws(PeerError) -> Participant {
    let path = folder.appending(path: "\(tool.name).\(format)").path
    switch mode {
    case .warm:
      return Participant(name: tool.name) { () throws(PeerError) in
        let drawn = try tool.ask(
          .figure(format: format, path: path), for: PeerAnswer.Figure.self)
        return (drawn.seconds, drawn.bytes)
      }
    case .process:
      let answer = try tool.ask(
        .command(format: format, path: path), for: PeerAnswer.Command.self)
      let command = FigureCommand(answer.command, file: path)
      return Participant(name: tool.name) { () throws(PeerError) in
        try command.run(tool.name, folder: folder)
      }
    }
  }
}

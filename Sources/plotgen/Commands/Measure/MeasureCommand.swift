import ArgumentParser

/// Measures: speed, accuracy, peers, figures.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure what activations cost and how exact they are.",
    subcommands: [
      MeasureSpeedCommand.self, MeasureAccuracyCommand.self, MeasurePeersCommand.self,
      MeasureVectorsCommand.self, MeasureFiguresCommand.self,
    ],
    defaultSubcommand: MeasureSpeedCommand.self)
}

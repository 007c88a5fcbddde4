import Activations
import ArgumentParser
import Files
import Measurements
import Results

/// Measures other libraries and programs against this one.
struct MeasurePeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peers",
    abstract: "Measure NumPy, JAX, torch, matplotlib and gnuplot against this package.",
    discussion: """
      This package and every library evaluate each function that one of the libraries has, on the same array \
      of 4,194,304 elements, in random order. Every program also draws one figure of 640x480 px, in a process \
      that has drawn before and as a whole process.

      'make measure-peers' installs the Python environment that this needs.
      """)

  @Option(help: ArgumentHelp("The Python that has the other libraries.", valueName: "program"))
  var python: String

  @Option(help: ArgumentHelp("The script that runs another library.", valueName: "path"))
  var script: String

  @OptionGroup var record: MeasurementRecord

  func run() throws {
    try DebugBuild.refuse()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let libraries = try peers(PeerGroup.libraries, in: folder)
    // Known before an hour is spent on the others.
    noteMissing(try peers(PeerGroup.tools, in: folder).leftOut + libraries.leftOut)
    let rows = try watched { progress in
      try PeerComparison(libraries.processes).rows(
        of: Self.functions, on: Workload(elements: 1 << 22), folder: folder.url, progress: progress)
    }
    let others = try peers(PeerGroup.forms, in: folder)
    let forms = try watched { progress in
      try PeerComparison(others.processes).rows(
        of: Self.functions.filter {
          PeerGroup.functionsOfForms.contains($0.kernel.function) && $0.kernel.operation == .forward
        }, on: Workload(elements: 1 << 22), folder: folder.url, progress: progress)
    }
    let tools = try peers(PeerGroup.tools, in: folder)
    let figures = try watched { progress in
      try FigureComparison(tools.processes, own: try .measured()).rows(
        folder: folder.url, progress: progress)
    }
    try record.write(
      PeerResults(
        environment: record.environment(), command: record.command,
        peers: others.peers + tools.peers, leftOut: others.leftOut + tools.leftOut, rows: rows,
        forms: forms, figures: figures))
  }

  private func peers(_ names: [String], in folder: TemporaryFolder) throws(PeerError) -> PeerGroup {
    let group = try PeerGroup(names, python: python, script: script, folder: folder.url)
    try group.requireOne()
    return group
  }

  /// Says on standard error what will not be in the results.
  private func noteMissing(_ peers: [MissingPeer]) {
    for peer in peers {
      StandardError.write("plotgen: \(peer.name) is left out: \(peer.reason)")
    }
  }

  /// Values and derivatives of the catalogue.
  private static var functions: [ComparedFunction] {
    Catalogue.all.map { $0.init() as any Activation }.flatMap { function in
      let parameters = Dictionary(
        uniqueKeysWithValues: function.parameterValues.map { ($0.name, $0.value) })
      return Kernel.all(of: function).filter { $0.operation != .backward }
        .map { ComparedFunction($0, parameters: parameters) }
    }
  }

  /// Shows how far the work is.
  private func watched<Rows>(
    _ work: ((_ done: Int, _ total: Int, _ next: String?) -> Void) throws -> Rows
  ) rethrows -> Rows {
    var bar: ProgressBar?
    defer { bar?.clear() }
    return try work { done, total, next in
      if bar == nil { bar = ProgressBar(total: total, isTimed: true) }
      if done > 0 { bar?.advance(next ?? "") }
    }
  }
}

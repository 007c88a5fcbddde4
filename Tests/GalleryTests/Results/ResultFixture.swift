import Activations
import Results
import TestSupport

/// Results of the shape that measurements have, with made-up numbers that are the same every time.
struct ResultFixture {
  private var random: TestSupport.SplitMix64

  /// Creates results from a seed.
  init(seed: UInt64 = 1) { random = SplitMix64(seed: seed) }

  /// Every function of the catalogue, and formulas with characters that mean something in markup.
  static let functions =
    Catalogue.all.map { $0.facts.name } + [
      "sigmoidWeightedLinearUnit", "z*sigmoid(1.702*z)", "max(0, z)^2 + z_0", "z*z*z", "tanh(z)^3",
    ] + (1...8).map { "candidate\($0)" }

  /// Functions that other libraries have too.
  static let shared = Catalogue.all.map { $0.facts.name }.enumerated()
    .filter { $0.element == "sineReLU" || $0.offset % 3 == 0 }.map(\.element)

  static let environment = Environment(
    processor: "AMD EPYC 7B13", cores: 2, memory: 8 << 30, system: "Debian 13", swift: "6.3.1",
    flags: "-O -march=native", commit: "0123abc")

  /// Two builds, two sizes, three operations, and a plain copy.
  mutating func speed() -> SpeedResults {
    var runs: [SpeedRun] = []
    for build in Build.allCases {
      let rows = rows(of: build, elements: 1 << 12) + rows(of: build, elements: 1 << 22)
      runs.append(
        SpeedRun(build: build, environment: Self.environment, command: "make measure", rows: rows))
    }
    return SpeedResults(runs: runs)
  }

  private mutating func rows(of build: Build, elements: Int) -> [SpeedRow] {
    var rows: [SpeedRow] = []
    let floor = elements == 1 << 22 ? 0.26 : 0.05
    for (index, function) in (["copy"] + Self.functions).enumerated() {
      for (operation, extra) in [(Operation.forward, 1.0), (.derivative, 1.4), (.backward, 1.7)] {
        // What is cheap waits for memory.
        let work = Self.work(index) * extra * (build == .native ? 1 : 2.6)
        let time = floor + max(0, work - floor * 0.6)
        rows.append(
          SpeedRow(
            function: function, operation: operation, elements: elements,
            nanosecondsPerElement: summary(around: time), ratioToReLU: Self.ratio(time / floor)))
      }
    }
    return rows
  }

  /// Both readings of all functions; every fourth on all floats.
  mutating func accuracy() -> AccuracyResults {
    var rows: [AccuracyRow] = []
    for (index, function) in Self.functions.enumerated() {
      for operation in [Operation.forward, .derivative] {
        let isExact = Self.work(index + 1) < 0.2
        let lane = isExact ? 0.5 : Double.random(in: 0.55...3.9, using: &random)
        for (reading, error) in [(Reading.lane, lane), (.float, 0.5)] {
          rows.append(
            AccuracyRow(
              function: function, operation: operation, reading: reading,
              stride: index % 4 == 0 ? 1 : 997, inputs: index % 4 == 0 ? 1 << 32 : 4_307_891,
              largestError: error, largestErrorInput: 1.5, correctlyRounded: 0.9,
              largestErrorNearZeros: 0, wrongSpecials: 0))
        }
      }
    }
    return AccuracyResults(environment: Self.environment, command: "make accuracy", rows: rows)
  }

  /// Three libraries, of which not every one has every function, and two other tools.
  mutating func peers() -> PeerResults {
    var rows: [PeerRow] = []
    let libraries = [("sinerelu", 1.0), ("numpy", 6), ("jax", 1.2), ("torch", 1.6)]
    for (index, function) in Self.shared.enumerated() {
      for operation in [Operation.forward, .derivative] {
        let ours = 0.3 + 0.4 * Self.work(index)
        for (place, library) in libraries.enumerated() {
          guard function == "sineReLU" || (index + place) % 4 != 3 || place == 0 else { continue }
          let spread = Double.random(in: 0.8...5, using: &random)
          let factor = place == 0 ? 1 : spread * library.1
          rows.append(
            PeerRow(
              function: function, operation: operation, elements: 1 << 22, library: library.0,
              nanosecondsPerElement: summary(around: ours * factor),
              ratioToOurs: place == 0 ? nil : Self.ratio(factor)))
        }
      }
    }
    return PeerResults(
      environment: Self.environment, command: "make measure-peers",
      peers: ["numpy", "jax", "torch", "matplotlib", "gnuplot"].map {
        Peer(name: $0, version: "1.2.3", settings: "one thread")
      },
      leftOut: [], rows: rows, figures: figures())
  }

  private mutating func figures() -> [FigureRow] {
    let times: [(String, FigureRow.Mode, String, Double)] = [
      ("matplotlib", .warm, "png", 48), ("matplotlib", .warm, "svg", 31),
      ("matplotlib", .process, "png", 690), ("matplotlib", .process, "svg", 660),
      ("sinerelu", .warm, "png", 9.5), ("sinerelu", .warm, "svg", 3.1),
      ("sinerelu", .process, "png", 24), ("sinerelu", .process, "svg", 17.5),
      ("gnuplot", .warm, "png", 22), ("gnuplot", .warm, "svg", 6),
      ("gnuplot", .process, "png", 61), ("gnuplot", .process, "svg", 40),
    ]
    var rows: [FigureRow] = []
    for (tool, mode, format, time) in times {
      rows.append(
        FigureRow(
          tool: tool, format: format, mode: mode, milliseconds: summary(around: time),
          bytes: 30_000, ratioToOurs: tool == "sinerelu" ? nil : Self.ratio(time / 10)))
    }
    return rows
  }

  /// What the arithmetic of a function may take, in ns: little for a third of them, up to 8 for others.
  private static func work(_ index: Int) -> Double {
    let place = Double(index * 37 % 101) / 101
    if index % 3 != 2 { return 0.1 + 0.9 * place * place }
    return 0.4 + 8 * place * place * place
  }

  private mutating func summary(around time: Double) -> Summary {
    var samples: [Double] = []
    for _ in 0..<20 { samples.append(time * Double.random(in: 0.96...1.08, using: &random)) }
    return Summary(samples: samples)
  }

  private static func ratio(_ value: Double) -> Ratio {
    Ratio(value: value, lower: value * 0.97, upper: value * 1.04)
  }
}

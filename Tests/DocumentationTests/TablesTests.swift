import Results
import Testing

@testable import Documentation

struct TablesTests {
  private let environment = Environment(
    processor: "A processor", cores: 1, memory: 3 << 30, system: "A system", swift: "Swift 6.2",
    flags: "-O", commit: "abc1234+")

  private let provenance =
    "A processor, 1 core, 3.00 GiB; A system; Swift 6.2, flags `-O`; commit `abc1234+`. "

  @Test func costIsSortedAndSaysWhereNoDifferenceWasSeen() {
    let run = SpeedRun(
      build: .native, environment: environment, command: "make measure",
      rows: [
        speed("tanh", .forward, 3, 2.9, 3.1), speed("relu", .forward, 1, 0.9, 1.1),
        speed("sineReLU", .forward, 2, 1.8, 2.2), speed("sineReLU", .derivative, 2.5, 2.4, 2.6),
        speed("identity", .forward, 0.9, 0.8, 0.95), speed("hardTanh", .forward, 1.02, 0.99, 1.04),
      ])
    let texts = Tables.all(
      MeasuredResults(speed: SpeedResults(runs: [run]), accuracy: nil, peers: nil))
    #expect(
      texts["cost native"] == """
        All was measured in one process. So the intervals cover the differences between its rounds, but not those \
        between processes: another process may give a time outside them.

        **2²² elements.** Of 4 functions, faster than ReLU: 0; slower: 2; no difference larger than that of ReLU to \
        itself: 2. `sineReLU` takes 2.00 (1.80–2.20) times as long as ReLU.

        | Function   | Value, ns |       ÷ ReLU (95 %) | Derivative, ns |    ÷ ReLU (95 %) |
        | ---------- | --------: | ------------------: | -------------: | ---------------: |
        | `identity` |     0.225 | 0.900 (0.800–0.950) |              – |                – |
        | `relu`     |     0.250 | ≈ 1.00 (0.900–1.10) |              – |                – |
        | `hardTanh` |     0.255 | ≈ 1.02 (0.990–1.04) |              – |                – |
        | `sineReLU` |     0.500 |    2.00 (1.80–2.20) |          0.625 | 2.50 (2.40–2.60) |
        | `tanh`     |     0.750 |    3.00 (2.90–3.10) |              – |                – |

        \(provenance)Made by `make measure`.
        """)
    #expect(texts["cost portable"] == "*Not measured yet: run `make measure`.*")
    #expect(texts["exactness"] == "*Not measured yet: run `make accuracy`.*")
    #expect(texts["peers"] == "*Not measured yet: run `make measure-peers`.*")
    #expect(texts["figures"] == "*Not measured yet: run `make measure-peers`.*")
  }

  @Test func theLeastExactComesFirstAndAllIsSaidOnlyOfAll() {
    let results = AccuracyResults(
      environment: environment, command: "make accuracy",
      rows: [
        accuracy("relu", .lane, 0, 1), accuracy("relu", .float, 0, 1),
        accuracy("tanh", .lane, 3.25, 0.99999), accuracy("tanh", .float, 0.5, 0.875),
      ])
    #expect(
      ExactnessTables.text(results) == """
        **Value.** The loop over an array, `evaluate`: at most 3.25 ulp (`tanh`), no wrong special \
        values. One number at a time, `f(z)`: at most 0.500 ulp (`tanh`), no wrong special values.

        | Function | Error, ulp | at *z* | right, % | near zeros, ulp | wrong specials | stride |
        | -------- | ---------: | -----: | -------: | --------------: | -------------: | -----: |
        | `tanh`   |       3.25 |   −2.5 |   > 99.9 |           0.750 |              0 |      1 |
        | `relu`   |          0 |   −2.5 |      100 |           0.750 |              0 |      1 |

        \(provenance)Made by `make accuracy`.
        """)
  }

  @Test func slowdownsAreNamedAndThoseLeftOutToo() {
    #expect(
      PeerTables.text(peers) == """
        **Value, 2²² elements.** Of 2 functions, ours is faster than the fastest peer for 1, and slower for 1; for 0 no \
        difference was seen. The geometric mean of the ratios is 1.00. Slower: `relu` 2.00 (1.60–2.50).

        | Function | sinerelu, ns | jax, ns | numpy, ns | ÷ fastest peer (95 %) |
        | -------- | -----------: | ------: | --------: | --------------------: |
        | `tanh`   |         1.00 |    2.00 |      9.00 |   0.500 (0.400–0.625) |
        | `relu`   |         1.00 |       – |     0.500 |      2.00 (1.60–2.50) |

        \(under)
        """)
  }

  @Test func figuresAreSortedByFormatAndTime() {
    #expect(
      FigureTable.text(peers) == """
        | Tool     | Format | warm, ms | ÷ ours (95 %) | process, ms |    ÷ ours (95 %) | size, kB |
        | -------- | ------ | -------: | ------------: | ----------: | ---------------: | -------: |
        | sinerelu | SVG    |     1.00 |             – |        10.0 |                – |     12.3 |
        | gnuplot  | SVG    |        – |             – |        30.0 | 3.00 (2.50–3.50) |     54.3 |

        \(under)
        """)
  }

  private var under: String {
    "Peers: numpy 2.3 (one thread), jax 0.7. Left out: torch (no package). \(provenance)"
      + "Made by `make measure-peers`."
  }

  private var peers: PeerResults {
    PeerResults(
      environment: environment, command: "make measure-peers",
      peers: [
        Peer(name: "numpy", version: "2.3", settings: "one thread"),
        Peer(name: "jax", version: "0.7", settings: ""),
      ],
      leftOut: [MissingPeer(name: "torch", reason: "no package")],
      rows: [
        peer("relu", "sinerelu", 1, nil),
        peer("relu", "numpy", 0.5, Ratio(value: 0.5, lower: 0.4, upper: 0.625)),
        peer("tanh", "numpy", 9, Ratio(value: 9, lower: 8, upper: 10)),
        peer("tanh", "sinerelu", 1, nil),
        peer("tanh", "jax", 2, Ratio(value: 2, lower: 1.6, upper: 2.5)),
        peer("mish", "sinerelu", 1, nil),
      ],
      figures: [
        figure("gnuplot", .process, 30, 54_321, Ratio(value: 3, lower: 2.5, upper: 3.5)),
        figure("sinerelu", .process, 10, 12_345, nil),
        figure("sinerelu", .warm, 1, 12_345, nil),
      ])
  }

  private func speed(
    _ function: String, _ operation: Results.Operation, _ ratio: Double, _ lower: Double,
    _ upper: Double
  ) -> SpeedRow {
    SpeedRow(
      function: function, operation: operation, elements: 1 << 22,
      nanosecondsPerElement: Summary(samples: [ratio / 4]),
      ratioToReLU: Ratio(value: ratio, lower: lower, upper: upper))
  }

  private func accuracy(
    _ function: String, _ reading: Reading, _ error: Double, _ share: Double
  ) -> AccuracyRow {
    AccuracyRow(
      function: function, operation: .forward, reading: reading, stride: 1, inputs: 1 << 32,
      largestError: error, largestErrorInput: -2.5, correctlyRounded: share,
      largestErrorNearZeros: 0.75, wrongSpecials: 0)
  }

  private func peer(
    _ function: String, _ library: String, _ time: Double, _ ratio: Ratio?
  ) -> PeerRow {
    PeerRow(
      function: function, operation: .forward, elements: 1 << 22, library: library,
      nanosecondsPerElement: Summary(samples: [time]), ratioToOurs: ratio)
  }

  private func figure(
    _ tool: String, _ mode: FigureRow.Mode, _ time: Double, _ bytes: Int, _ ratio: Ratio?
  ) -> FigureRow {
    FigureRow(
      tool: tool, format: "svg", mode: mode, milliseconds: Summary(samples: [time]), bytes: bytes,
      ratioToOurs: ratio)
  }
}

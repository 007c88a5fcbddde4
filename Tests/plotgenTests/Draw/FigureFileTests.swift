import Foundation
import Testing

@testable import plotgen

/// Figures as files: `--save`, `draw FILE`, folders and `--watch`.
struct FigureFileTests {
  /// What is asked for, and what the file keeps of it.
  static let requests: [(arguments: [String], members: [String])] = [
    ([], []),
    (["--epsilon", "0.1,0.2"], [#""epsilon": [0.1, 0.2]"#]),
    (["--epsilon=.5", "1e-9"], [#""epsilon": [0.5, 1e-09]"#]),
    (["--activation", "swish(beta=0.5)", "relu"], [#""activation": ["swish(beta=0.5)", "relu"]"#]),
    (
      ["--expression", "-z^2", "a*z", "--let", "a=-2"],
      [#""expression": ["-z^2", "a*z"]"#, #""let": ["a=-2"]"#]
    ),
    (
      ["--from", "-2", "--to=3.5", "--derivative", "0", "1"],
      [#""derivative": [0, 1]"#, #""from": -2"#, #""to": 3.5"#]
    ),
    (
      ["--title", "-a \"b\" \\ ä\nc", "--label=a,b", "--activation", "gelu"],
      [
        #""activation": ["gelu"]"#, #""title": "-a \"b\" \\ ä\nc""#, #""label": ["a,b"]"#,
      ]
    ),
    (
      ["--y-from", "-1", "1:-0.5", "--derivative", "0", "1", "--no-grid", "--overlay"],
      [
        #""derivative": [0, 1]"#, #""yFrom": [-1, "1:-0.5"]"#, #""grid": false"#,
        #""overlay": true"#,
      ]
    ),
    (
      [
        "--shade", "-1..0", "--zoom", "-1…1", "--theme", "both", "--format", "svg",
        "--size=8cmx6cm",
      ],
      [
        #""shade": ["-1..0"]"#, #""zoom": "-1…1""#, #""format": ["svg"]"#, #""size": "8cmx6cm""#,
        #""theme": ["both"]"#,
      ]
    ),
  ]

  @Test(arguments: requests) func keepsWhatIsAskedForAndDrawsItAgain(
    arguments: [String], members: [String]
  ) throws {
    try Plotgen.inFolder { plotgen in
      let saved = try plotgen.run(arguments + ["--save", "kept.json"])
      #expect(saved.status == 0, "\(saved.messages)")
      #expect(saved.lines.last == "kept.json")
      let lines = ([#""version": 1"#] + members).joined(separator: ",\n  ")
      #expect(
        String(decoding: try plotgen.bytes(of: "kept.json"), as: UTF8.self)
          == "{\n  \(lines)\n}\n")
      let drawn = try saved.lines.dropLast().map { ($0, try plotgen.bytes(of: $0)) }
      #expect(drawn.allSatisfy { $0.0.hasPrefix("Plots/kept") })
      for (path, _) in drawn {
        try FileManager.default.removeItem(at: plotgen.folder.appending(path: path))
      }
      let again = try plotgen.run("draw", "kept.json")
      #expect(again.status == 0, "\(again.messages)")
      #expect(again.lines == drawn.map(\.0))
      for (path, bytes) in drawn { #expect(try plotgen.bytes(of: path) == bytes) }
    }
  }

  @Test func everyOptionOfAFigureIsAKey() {
    let help = DrawCommand.helpMessage(columns: 400)
    let typed = help.matches(of: /--[a-z-]+/).map { String($0.output) }
    let others: Set = ["--save", "--watch", "--help", "--version", "--no-grid"]
    #expect(
      Set(typed).subtracting(others) == Set(FigureOption.allCases.map(\.typed)))
  }

  @Test func thePageNamesEveryKey() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/FigureFiles.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for option in FigureOption.allCases {
      #expect(text.contains("| `\(option.rawValue)` |"), "\(option)")
    }
  }

  @Test func whatIsTypedCountsInPlaceOfWhatTheFileSays() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(
        #"{"version": 1, "activation": "relu", "from": -1, "format": "svg"}"#, to: "a.json")
      let outcome = try plotgen.run(
        "draw", "a.json", "--activation", "tanh", "--theme", "dark", "--save", "b.json")
      outcome.expectSuccess()
      #expect(outcome.lines == ["Plots/b-dark.svg", "b.json"])
      try plotgen.run("draw", "b.json", "--output", "c").expectSuccess()
      #expect(try plotgen.bytes(of: "c/b-dark.svg") == plotgen.bytes(of: "Plots/b-dark.svg"))
      #expect(
        String(decoding: try plotgen.bytes(of: "b.json"), as: UTF8.self).contains(
          #""activation": ["tanh"],"#))
    }
  }

  @Test func aFolderIsDrawnInTheOrderOfNames() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("figures")
      for name in ["b", "a", "c"] {
        try plotgen.write(#"{"version": 1, "format": "svg"}"#, to: "figures/\(name).json")
      }
      try plotgen.write("no figure", to: "figures/notes.txt")
      let outcome = try plotgen.run("draw", "figures", "--output", "out")
      outcome.expectSuccess()
      #expect(outcome.lines == ["out/a.svg", "out/b.svg", "out/c.svg"])
    }
  }

  /// A mistake, and what is said of it.
  static let mistakes: [(json: String, message: String)] = [
    ("", "a.json: found the end of the file in line 1"),
    ("[]", "a.json: found an empty list, expected an object"),
    ("{}", "a.json: version: found nothing, expected the version 1"),
    (#"{"version": 2}"#, "a.json: version: found 2, expected the version 1"),
    (
      #"{"version": 1, "x-label": "a"}"#,
      "a.json: x-label: found an unknown key, expected a known key; did you mean “xLabel”?"
    ),
    (#"{"version": 1, "activaton": "a"}"#, "did you mean “activation”?"),
    (#"{"version": 1, "from": "a"}"#, "a.json: from: found “a”, expected a number"),
    (#"{"version": 1, "title": 3}"#, "a.json: title: found 3, expected a text"),
    (#"{"version": 1, "grid": "no"}"#, "a.json: grid: found “no”, expected true or false"),
    (
      #"{"version": 1, "label": []}"#,
      "a.json: label: found an empty list, expected at least one"
    ),
    (#"{"version": 1, "epsilon": [1, true]}"#, "a.json: epsilon[1]: found true"),
    (
      #"{"version": 1, "activation": ["relu", "foo"]}"#,
      "a.json: activation[1]: there is no activation"
    ),
    (#"{"version": 1, "mark": ["z=1", "z=q"]}"#, "a.json: mark[1]: The value 'z=q' is invalid"),
    (#"{"version": 1, "mark": ["z=1", "x=2"]}"#, "a.json: mark[1]: --mark x=2: the variable is z"),
    (#"{"version": 1, "from": 2, "to": 1}"#, "a.json: --from must be less than --to"),
    (#"{"version": 1, "from": 1e400}"#, "a.json: from: found 1e400"),
    ("{\"version\": 1, \"title\": \"a\\u0000b\"}", "a.json: title: found the character 0"),
    (#"{"version": 1, "size": "10"}"#, "a.json: size: The value '10' is invalid"),
    (#"{"version": 1, "legend": "left"}"#, "a.json: legend: The value 'left' is invalid"),
    (#"{"version": 1, "output": "a.txt"}"#, "a.json: output: "),
    (#"{"version": 1, "points": "none.csv"}"#, "none.csv"),
    (#"{"version": 1, "let": ["a=1", "a=2"], "expression": "a*z"}"#, "--let gives 'a' two values"),
  ]

  @Test(arguments: mistakes) func aMistakeIsToldWithItsPlace(json: String, message: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(json, to: "a.json")
      try plotgen.run("draw", "a.json").expectRefusal(1, message)
      #expect(try plotgen.files == ["a.json"])
    }
  }

  @Test func aFormulaThatCannotBeReadIsToldWithItsPlaceAndShown() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(#"{"version": 1, "expression": ["z", "z+"]}"#, to: "a.json")
      let outcome = try plotgen.run("draw", "a.json")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("a.json: expression[1]: "))
      #expect(outcome.messages.contains("^"))
    }
  }

  @Test func ifOneFileHasAMistakeNoneIsDrawn() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("f")
      try plotgen.write(#"{"version": 1}"#, to: "f/a.json")
      try plotgen.write(#"{"version": 1, "to": null}"#, to: "f/b.json")
      try plotgen.write(#"{"version": 1, "tto": 1}"#, to: "f/c.json")
      let outcome = try plotgen.run("draw", "f")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("f/b.json: to: found null"))
      #expect(outcome.messages.contains("f/c.json: tto: "))
      #expect(try plotgen.files.count == 3)
    }
  }

  @Test func twoFiguresAreNotDrawnIntoOneFile() throws {
    try Plotgen.inFolder { plotgen in
      for folder in ["f", "g"] {
        try plotgen.makeDirectory(folder)
        try plotgen.write(#"{"version": 1}"#, to: "\(folder)/a.json")
      }
      try plotgen.run("draw", "f", "g").expectRefusal(
        1, "g/a.json: it would draw over Plots/a.svg of f/a.json")
      try plotgen.run("draw", "f/a.json", "g/a.json", "--format", "svg", "--output", "-")
        .expectRefusal(1, "it would draw over standard output")
    }
  }

  /// Arguments that are refused, and what is said of them.
  static let refusals: [(arguments: [String], status: Int32, message: String)] = [
    (["--save", "figure.svg"], 64, "--save names a file that ends in .json"),
    (["--save", ".json"], 64, "--save names a file that ends in .json"),
    (["--save", "a.svg.json"], 64, "leave out the ending"),
    (["draw", "none.json"], 1, "none.json: there is no readable file"),
    (["draw", "--watch"], 64, "--watch needs a figure file; name one"),
    (["draw", "a.json", "b.json", "--save", "c.json"], 64, "--save writes one figure file"),
  ]

  @Test(arguments: refusals) func isRefused(
    arguments: [String], status: Int32, message: String
  ) throws {
    try Plotgen.run(arguments).expectRefusal(status, message)
  }

  @Test func aFolderWithoutFiguresIsRefused() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("empty")
      try plotgen.run("draw", "empty").expectRefusal(1, "it has no figure files")
    }
  }

  @Test func aWatchedFileIsDrawnAgainWhenItChanges() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(#"{"version": 1, "activation": "relu", "format": "svg"}"#, to: "a.json")
      let outcome = try plotgen.shell(
        """
        "$plotgen" draw --watch a.json > drawn 2> said & program=$!
        for second in $(seq 100); do [ -s drawn ] && break; sleep 0.1; done
        cp Plots/a.svg first.svg
        echo '{"version": 1, "activatio' > a.json
        for second in $(seq 100); do grep -q 'found' said && break; sleep 0.1; done
        echo '{"version": 1, "activation": "tanh", "format": "svg"}' > a.json
        for second in $(seq 100); do [ "$(wc -l < drawn)" -ge 2 ] && break; sleep 0.1; done
        kill -KILL "$program"; wait "$program" 2>/dev/null
        cat drawn
        """)
      #expect(outcome.lines == ["Plots/a.svg", "Plots/a.svg"])
      #expect(try plotgen.bytes(of: "first.svg") != plotgen.bytes(of: "Plots/a.svg"))
      let said = String(decoding: try plotgen.bytes(of: "said"), as: UTF8.self)
      #expect(said.contains("a.json: "))
    }
  }
}

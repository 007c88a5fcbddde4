import Measurements
import Testing

/// A file of results in which something was changed, and what is said about it.
struct Doctoring: Sendable, CustomTestStringConvertible {
  /// The text that is replaced where it first stands.
  let original: String

  /// What stands there instead.
  let replacement: String

  /// The place that the error names.
  let place: String

  /// What the error says was found.
  let found: String

  /// A part of what the error says is needed.
  let needed: String

  init(
    _ original: String, _ replacement: String, _ place: String, _ found: String, _ needed: String
  ) {
    self.original = original
    self.replacement = replacement
    self.place = place
    self.found = found
    self.needed = needed
  }

  var testDescription: String { "\(original) → \(replacement.debugDescription)" }

  private static let row = "runs[0].rows[0]"
  private static let time = row + ".nanosecondsPerElement"

  /// All that is tried.
  static let all: [Doctoring] = [
    // Not the model that is known.
    Doctoring("\"format\" : 1", "\"format\" : 2", "format", "2", "the format 1"),
    Doctoring("\"format\"", "\"version\"", "format", "nothing", "the format 1"),
    // Missing, and nothing.
    Doctoring("\"median\"", "\"mean\"", time + ".median", "nothing", "the samples' own, 0.5"),
    Doctoring("\"rows\"", "\"lines\"", "runs[0].rows", "nothing", "a list"),
    Doctoring("\"cores\" : 4", "\"cores\" : null", "runs[0].environment.cores", "null", "a whole"),
    // No finite number, or one below 0.
    Doctoring("0.31, 0.6", "NaN, 0.6", time + ".samples[3]", "“NaN” in line 23", "no NaN"),
    Doctoring(
      "0.31, 0.6", "-Infinity, 0.6", time + ".samples[3]", "“-Infinity” in line 23", "no infinity"),
    Doctoring(
      "0.31, 0.6", "\"nan\", 0.6", time + ".samples[3]", "“nan”", "a finite number above 0"),
    Doctoring(
      "0.31, 0.6", "1e999, 0.6", time + ".samples[3]", "1e999", "a number that a Double can hold"),
    Doctoring("0.31, 0.6", "-0.31, 0.6", time + ".samples[3]", "-0.31", "a finite number above 0"),
    Doctoring("0.31, 0.6", "0, 0.6", time + ".samples[3]", "0", "a finite number above 0"),
    Doctoring(
      "0.31, 0.6", "0.3.1, 0.6", time + ".samples[3]", "“0.3.1” in line 23", "a value of JSON"),
    // Of another type.
    Doctoring(
      "0.31, 0.6", "[0.31], 0.6", time + ".samples[3]", "a list", "a finite number above 0"),
    Doctoring(": 4096", ": 4096.5", row + ".elements", "4096.5", "a whole number of at least 1"),
    Doctoring(": 4096", ": true", row + ".elements", "true", "a whole number of at least 1"),
    Doctoring("\"make measure\"", "7", "runs[0].command", "7", "a text"),
    Doctoring("\"make measure\"", "\"\"", "runs[0].command", "“”", "a text that is not empty"),
    Doctoring("[0.5, 0.25, 0.75, 0.31, 0.6]", "{}", time + ".samples", "an object", "a list"),
    Doctoring(": false", ": 0", row + ".ratioToReLU.isWithinNoise", "0", "true or false"),
    // No word of the enumeration.
    Doctoring("\"native\"", "\"fast\"", "runs[0].build", "“fast”", "one of “native”, “portable”"),
    Doctoring("\"native\"", "\"portable\"", "runs", "a list", "at most one run of each build"),
    // Numbers that contradict each other.
    Doctoring(
      "[0.5, 0.25, 0.75, 0.31, 0.6]", "[]", time + ".samples", "an empty list", "at least one"),
    Doctoring("0.31, 0.6", "0.32, 0.6", time + ".lowerQuartile", "0.31", "the samples' own, 0.32"),
    Doctoring("\"median\" : 0.5", "\"median\" : 0.51", time + ".median", "0.51", "own, 0.5"),
    Doctoring("Quartile\" : 0.6", "Quartile\" : 0.2", time + ".upperQuartile", "0.2", "own, 0.6"),
    Doctoring(
      "\"lower\" : 1.25", "\"lower\" : 1.6", row + ".ratioToReLU.value", "1.5",
      "at least lower, 1.6"),
    Doctoring(
      "\"upper\" : 1.75", "\"upper\" : 1.4", row + ".ratioToReLU.upper", "1.4",
      "at least value, 1.5"),
    Doctoring(
      ": false", ": true", row + ".ratioToReLU.isWithinNoise", "true", "the interval holds 1"),
    // No JSON.
    Doctoring("\"cores\" :", "\"cores\"", "runs[0].environment.cores", "“4” in line 9", ":"),
    Doctoring(
      "\"cores\" : 4,", "\"cores\" : 4", "runs[0].environment", "“\"” in line 10", "a comma"),
    Doctoring("\"cores\" : 4,", "\"cores\" : 4,,", "runs[0].environment", "“,” in line 9", "a key"),
    Doctoring(
      "\"cores\" : 4", "\"cores\" : 4, \"cores\" : 5", "runs[0].environment.cores", "the key twice",
      "one"),
    Doctoring(
      "abc1234", "abc\\x1234", "runs[0].environment.commit", "“x1234” in line 8", "an escaped"),
    Doctoring(
      "abc1234", "abc\n1234", "runs[0].environment.commit", "“\n” in line 8", "a quotation mark"),
  ]
}

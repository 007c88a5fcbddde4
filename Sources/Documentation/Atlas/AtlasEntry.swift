import Activations
import Gallery
import Results

/// One function of the atlas: what its page and its row of the index are made from.
struct AtlasEntry {
  /// The function with its default parameters.
  let function: any Activation

  /// What is proved about it.
  let properties: Properties

  /// What was measured.
  let results: MeasuredResults

  /// The arguments on which properties are studied, as `plotgen inspect` has them.
  static let domain = -10.0...10.0

  init(_ kind: any Activation.Type, _ results: MeasuredResults) {
    function = kind.init()
    properties = function.properties(over: Self.domain)
    self.results = results
  }

  var facts: Facts { type(of: function).facts }

  /// The name of its page, and of its figure.
  var slug: String { Self.slug(facts) }

  static func slug(_ facts: Facts) -> String { facts.name.lowercased() }

  /// The type's name in Swift.
  var typeName: String { "\(type(of: function))" }

  /// The figure with its derivatives; nil if there is none.
  var figure: Figure? { Figures.all.first { $0.folder == .atlas && $0.name == slug } }

  /// The thumbnail of the index.
  var thumbnail: Figure { Thumbnail(function).figure }

  /// The measured time of its value over that of ReLU, on large arrays; nil if it was not measured.
  var cost: Ratio? {
    let rows = speedRows.filter { $0.operation == .forward }
    return rows.max { $0.elements < $1.elements }?.ratioToReLU
  }

  /// What was measured of it in the native build, or in the portable one if there is no other.
  var speedRows: [SpeedRow] { run?.rows.filter { $0.function == facts.name } ?? [] }

  /// The run from which its times are.
  var run: SpeedRun? { results.speed?.run(of: .native) ?? results.speed?.run(of: .portable) }

  /// How exact it is.
  var accuracyRows: [AccuracyRow] {
    results.accuracy?.rows.filter { $0.function == facts.name } ?? []
  }
}

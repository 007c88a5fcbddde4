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

/// Where a function was published, with a link to the paper if its identifier names one.
struct SourceLink {
  private let source: Source

  /// Takes a source.
  init(_ source: Source) { self.source = source }

  /// One line of Markdown: authors, year, title, and what finds it.
  var text: String {
    guard let address else { return Self.escaped(source.description) }
    let words = "\(source.authors), \(source.year), [\(Self.escaped(source.title))](\(address))"
    return isAddress ? words : "\(words), \(Self.escaped(source.identifier))"
  }

  /// The address of the paper; nil if the identifier is none that has one.
  var address: String? {
    if isAddress { return source.identifier }
    if let number = source.identifier.firstMatch(of: /arXiv:(\d{4}\.\d{4,5})/)?.1 {
      return "https://arxiv.org/abs/\(number)"
    }
    if let name = source.identifier.firstMatch(of: /doi:(10\.\d{4,}\/\S+)/)?.1 {
      return "https://doi.org/\(name)"
    }
    return nil
  }

  private var isAddress: Bool { source.identifier.hasPrefix("https://") }

  /// Text in which no character starts markup.
  private static func escaped(_ text: String) -> String {
    text.replacing("*", with: "\\*").replacing("_", with: "\\_").replacing("<", with: "&lt;")
  }
}

extension Framework {
  /// The page on which the framework describes its activation functions.
  var address: String {
    switch self {
    case .torch:
      "https://docs.pytorch.org/docs/stable/nn.html#non-linear-activations-weighted-sum-nonlinearity"
    case .keras: "https://keras.io/api/layers/activations/"
    case .jax: "https://docs.jax.dev/en/latest/jax.nn.html"
    case .nnlib: "https://fluxml.ai/NNlib.jl/stable/reference/"
    case .onnx: "https://onnx.ai/onnx/operators/"
    case .tensorFlowAddons:
      "https://github.com/tensorflow/addons/tree/master/tensorflow_addons/activations"
    case .kerasContrib: "https://github.com/keras-team/keras-contrib"
    case .echo, .echoUntil2020: "https://github.com/digantamisra98/Echo"
    }
  }
}

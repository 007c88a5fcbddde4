import Activations

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

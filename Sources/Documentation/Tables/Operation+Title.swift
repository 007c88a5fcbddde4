import Results

extension Operation {
  /// The name in headings.
  var title: String {
    switch self {
    case .forward: "Value"
    case .derivative: "Derivative"
    case .backward: "Backward"
    }
  }
}

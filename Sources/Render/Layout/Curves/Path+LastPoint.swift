extension Path {
  /// Where the outline ends; nil if it is empty or ends by closing.
  var lastPoint: Point? {
    switch elements.last {
    case .move(let point), .line(let point), .curve(_, _, let point): point
    case .close, nil: nil
    }
  }
}

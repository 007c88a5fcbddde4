/// Which words a layout has room for.
struct Furnishing: Hashable, Sendable {
  var subtitle = true
  var axisTitles = true
  var legends = true
  var panelTitles = true
  var title = true
  var tickLabels = true

  /// From everything to nothing, each leaving out what matters least of what the last still had.
  static let steps: [Furnishing] = {
    var steps = [Furnishing()]
    for part in [
      \Furnishing.subtitle, \.axisTitles, \.legends, \.panelTitles, \.title, \.tickLabels,
    ] {
      var next = steps[steps.count - 1]
      next[keyPath: part] = false
      steps.append(next)
    }
    return steps
  }()
}

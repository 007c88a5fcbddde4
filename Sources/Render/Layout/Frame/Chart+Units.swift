#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Chart {
  /// The theme with lengths for this chart at this size.
  ///
  /// The theme's own are for one or two panels on 640 × 480 px. Words shrink more slowly than the
  /// figure, because they must stay readable, and grow with posters.
  func scaled(_ theme: Theme, to size: Size) -> Theme {
    let relative = min(size.width / 640, size.height / 480)
    var unit = 1.0
    if relative < 1 { unit = max(0.74, pow(relative, 0.4)) }
    if relative > 1.5 { unit = pow(relative / 1.5, 0.8) }
    let columns = Double(rows.map(\.panels.count).max() ?? 1)
    let room =
      min(size.width / columns / 300, size.height / Double(max(rows.count, 1)) / 200) / unit
    var theme = theme
    theme.metrics = theme.metrics.scaled(
      chart: unit, panel: unit * min(1, max(0.84, pow(room, 0.5))))
    return theme
  }
}

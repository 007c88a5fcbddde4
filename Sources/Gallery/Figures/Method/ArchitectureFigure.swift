import ActivationPlots

/// The modules of the package and what they import, as boxes and arrows.
///
/// An arrow that follows from others is left out: what imports `Gallery` may import what `Gallery` imports.
package struct ArchitectureFigure {
  /// A module at its place, with the modules that it imports.
  package struct Module: Sendable {
    /// The name of its target.
    package let name: String

    /// The modules of this package that it imports.
    package let imports: Set<String>

    fileprivate let kind: Kind
    fileprivate let center: Point

    fileprivate init(
      _ name: String, _ kind: Kind, _ x: Double, _ y: Double, imports: Set<String> = []
    ) {
      self.name = name
      self.kind = kind
      self.imports = imports
      center = Point(x: x, y: y)
    }
  }

  /// Who a module is for.
  fileprivate enum Kind {
    case product, program, part, system
  }

  /// The modules as Package.swift declares them, from the command line down to the libraries of the system.
  package static let modules: [Module] = [
    Module(
      "plotgen", .program, 3, 6,
      imports: [
        "ActivationPlots", "Activations", "CommandLineTools", "Documentation", "Files", "Gallery",
        "Measurements", "Render", "Results", "Words",
      ]),
    Module(
      "Documentation", .part, 5.6, 5,
      imports: ["Activations", "Gallery", "Render", "Results", "Words"]),
    Module(
      "Gallery", .part, 5.6, 4,
      imports: ["ActivationPlots", "Activations", "Render", "Results", "Words"]),
    Module("Measurements", .part, 3.3, 3, imports: ["Activations", "Results"]),
    Module("ActivationPlots", .product, 7.5, 3, imports: ["Activations", "Render", "Words"]),
    Module("CommandLineTools", .part, 1.2, 2, imports: ["Activations"]),
    Module("Results", .part, 3.7, 2, imports: ["Activations"]),
    Module("Words", .part, 6.2, 2, imports: ["Activations"]),
    Module("Activations", .product, 3.7, 1, imports: ["CMPFR"]),
    Module("Render", .product, 8.4, 1, imports: ["CCairo", "Files"]),
    Module("CMPFR", .system, 3.7, 0), Module("CCairo", .system, 7.2, 0),
    Module("Files", .part, 9.6, 0),
  ]

  /// The imports of a module that do not follow from another import of it.
  package static func direct(_ module: Module) -> Set<String> {
    let others = modules.filter { module.imports.contains($0.name) }
    return module.imports.subtracting(others.flatMap(reachable))
  }

  private static func reachable(_ module: Module) -> Set<String> {
    let next = modules.filter { module.imports.contains($0.name) }
    return module.imports.union(next.flatMap(reachable))
  }

  /// The figure.
  var figure: Figure {
    Figure(name: "architecture", folder: .pages, size: Size(width: 640, height: 500)) { chart }
  }

  private var chart: Chart {
    let arrows = Self.modules.flatMap { module in
      Self.modules.filter { Self.direct(module).contains($0.name) }.map { Arrow(module, $0) }
    }
    var x = Axis(domain: 0...10.8, ticks: .none, grid: false)
    var y = Axis(domain: -0.4...6.4, ticks: .none, grid: false)
    x.isDrawn = false
    y.isDrawn = false
    let panel = Panel(x: x, y: y) {
      for arrow in arrows { for line in arrow.lines { LineMark(line, style: .muted.width(0.6)) } }
      for module in Self.modules { module.box }
    }
    return Chart(
      title: "The modules and what they import",
      subtitle:
        "Blue: products, for any package. Implied arrows are left out.",
      description: Self.modules.filter { !$0.imports.isEmpty }.map {
        "\($0.name) imports \(Self.direct($0).sorted().joined(separator: ", "))."
      }.joined(separator: " "),
      panel: panel)
  }
}

extension ArchitectureFigure.Module {
  fileprivate static let halfWidth = 1.1
  fileprivate static let halfHeight = 0.22

  fileprivate var box: RectangleMark {
    let style: SeriesStyle =
      switch kind {
      case .product: .series(0)
      case .program: .series(1)
      case .part: .foreground
      case .system: .muted
      }
    var box = RectangleMark(
      x: center.x - Self.halfWidth...center.x + Self.halfWidth,
      y: center.y - Self.halfHeight...center.y + Self.halfHeight, style: style, label: name)
    box.isLabelCentered = true
    return box
  }
}

/// An arrow from the lower edge of a box to the upper edge of another.
private struct Arrow {
  private let start: Point
  private let end: Point

  init(_ source: ArchitectureFigure.Module, _ target: ArchitectureFigure.Module) {
    // Towards each other, so that arrows of one box do not begin in one place.
    let shift = 0.3 * (target.center.x - source.center.x)
    func limited(_ shift: Double) -> Double { min(max(shift, -0.8), 0.8) }
    start = Point(
      x: source.center.x + limited(shift), y: source.center.y - ArchitectureFigure.Module.halfHeight
    )
    end = Point(
      x: target.center.x - limited(shift), y: target.center.y + ArchitectureFigure.Module.halfHeight
    )
  }

  /// The shaft, and the head.
  var lines: [[Point]] {
    let (x, y) = (start.x - end.x, start.y - end.y)
    let length = (x * x + y * y).squareRoot()
    let (u, v) = (x / length, y / length)
    let side = { (sign: Double) in
      Point(
        x: end.x + 0.16 * u + sign * 0.07 * v, y: end.y + 0.16 * v - sign * 0.07 * u)
    }
    return [[start, end], [side(1), end, side(-1)]]
  }
}

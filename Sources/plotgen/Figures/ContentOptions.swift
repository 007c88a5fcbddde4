import ActivationPlots
import ArgumentParser
import CommandLineTools
import Files

/// What a figure shows besides curves, on the command line.
struct ContentOptions: ParsableArguments {
  @Flag(help: "Draw functions and derivatives in one panel. (default derivatives: 0, 1 and 2)")
  var overlay = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Mark points and write their values; 1:z=1.5 marks a point of f\u{2032}.",
      valueName: "z=number"),
    transform: Place.read)
  var mark: [Place] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the tangents of the curves at an argument.", valueName: "z=number"),
    transform: Place.read
  )
  var tangent: [Place] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Shade the area between the curves and 0, such as 0..1.", valueName: "a..b"),
    transform: Span.read)
  var shade: [Span] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Draw a straight line at a value (y=1) or at an argument (z=0).", valueName: "y=number"),
    transform: Place.read)
  var rule: [Place] = []

  @Option(
    help: ArgumentHelp("Magnify a part of the domain in an extra panel.", valueName: "a..b"),
    transform: Span.read)
  var zoom: Span?

  @Option(
    help: ArgumentHelp(
      "A CSV file with measured points in two columns; they are drawn over the curves.",
      valueName: "file"))
  var points: String?

  /// Gives a figure its content.
  ///
  /// - Throws: `ValidationError` if something cannot be shown, `FileError` if the points cannot be read.
  func add(to figure: inout FunctionFigure) throws {
    figure.content.isOverlaid = overlay
    let variable = figure.variable
    var annotations: [FigureContent.Annotation] = []
    for span in shade { annotations.append(.init(.area(span.range), order: span.order)) }
    for place in rule {
      if place.name == "y", variable != "y" {
        annotations.append(.init(.rule(.y(place.value)), order: place.order))
      } else {
        try place.require(variable, or: "y", in: "--rule")
        annotations.append(.init(.rule(.x(place.value)), order: place.order))
      }
    }
    for place in tangent {
      try place.require(variable, in: "--tangent")
      annotations.append(.init(.tangent(place.value), order: place.order))
    }
    for place in mark {
      try place.require(variable, in: "--mark")
      annotations.append(.init(.point(place.value), order: place.order))
    }
    figure.content.annotations = annotations
    if let zoom {
      guard zoom.order == nil else {
        throw ValidationError("--zoom magnifies the first panel; write it without a colon")
      }
      figure.content.zoom = zoom.range
    }
    figure.content.measured = try points.map(Self.measured)
  }

  private static func measured(_ path: String) throws -> MeasuredPoints {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let bytes = OutputDirectory(folder).content(of: name) else {
      throw FileError(path, .reading, "there is no readable file; give a file with two columns")
    }
    do throws(MeasuredPointsError) {
      return try MeasuredPoints(csv: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw ValidationError("\(path), \(error.description)")
    }
  }
}

/// A place on an axis on the command line, such as z=1.5, or 1:z=1.5 in the panel of the derivative.
struct Place {
  /// The derivative; nil for the first panel.
  let order: Int?

  /// The name of the variable.
  let name: String

  /// Its value.
  let value: Double

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not a name and a number.
  static func read(_ argument: String) throws(ValidationError) -> Place {
    let (order, rest) = try Panel.read(argument)
    let parts = rest.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let number = Number(argument: parts[1]), number.value.isFinite else {
      throw ValidationError("write a name and a number, such as z=1.5")
    }
    return Place(order: order, name: parts[0], value: number.value)
  }

  /// Refuses another variable than that of the figure.
  func require(
    _ variable: String, or other: String? = nil, in option: String
  ) throws(ValidationError) {
    guard name != variable else { return }
    let also = other.map { " or \($0)=\(Number(value))" } ?? ""
    throw ValidationError(
      "\(option) \(name)=\(Number(value)): the variable is \(variable); "
        + "write \(variable)=\(Number(value))\(also)")
  }
}

/// Two arguments on the command line with dots between, such as -1…2 or -1..2.
struct Span {
  /// The derivative; nil for the first panel.
  let order: Int?

  /// From the first to the second.
  let range: ClosedRange<Double>

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not two numbers in order.
  static func read(_ argument: String) throws(ValidationError) -> Span {
    let (order, rest) = try Panel.read(argument)
    for dots in ["…", "...", ".."] {
      guard let place = rest.firstRange(of: dots) else { continue }
      let numbers = [rest[..<place.lowerBound], rest[place.upperBound...]]
        .compactMap { Number(argument: String($0)) }
      guard numbers.count == 2, numbers.allSatisfy(\.value.isFinite) else { break }
      guard numbers[0].value < numbers[1].value else {
        throw ValidationError("\(numbers[0]) is not less than \(numbers[1])")
      }
      return Span(order: order, range: numbers[0].value...numbers[1].value)
    }
    throw ValidationError("write two numbers with dots between, such as -1..2")
  }
}

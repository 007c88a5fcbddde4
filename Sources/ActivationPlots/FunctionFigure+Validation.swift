import Activations
import Render
import Words

/// Why a figure cannot be drawn as it is described.
package struct FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The part that cannot be drawn.
  package let subject: String

  /// The cause, and what to do.
  package let cause: String

  /// Both in one line.
  package var description: String { "\(subject): \(cause)" }

  init(_ subject: String, _ cause: String) {
    self.subject = subject
    self.cause = cause
  }
}

extension FunctionFigure {
  /// Checks that the figure can show everything that was chosen.
  ///
  /// - Throws: `FigureError`, which says what is impossible and what is possible.
  package func validate() throws(FigureError) {
    try validateWords()
    try validateAxes()
    try validateLooks()
    for annotation in content.annotations { try validate(annotation) }
    if let zoom = content.zoom { try validate(zoom, "zoom") }
    if content.measured != nil, !shownOrders.contains(0) {
      throw FigureError("points", "they are values of f, which is not drawn; draw derivative 0 too")
    }
  }

  /// The derivatives that are drawn.
  private var shownOrders: [Int] { FigurePanels(self, functions.map { FunctionPlot($0) }).orders }

  /// The name of a function without markup.
  func plainName(at index: Int) -> String {
    if let labels = words.labels, labels.indices.contains(index) {
      return Markup.plain(labels[index])
    }
    return functions.indices.contains(index) ? Markup.plain(functions[index].label) : ""
  }

  private func validateWords() throws(FigureError) {
    if let labels = words.labels, labels.count != functions.count {
      throw FigureError(
        "labels",
        "there are \(labels.count) for \(functions.count) "
          + "\(functions.count == 1 ? "curve" : "curves"); give one for each")
    }
    let panels = content.isOverlaid ? 1 : shownOrders.count
    let isMagnified =
      content.zoom != nil || (orders == nil && shownOrders.count > 1 && !content.isOverlaid)
    if words.yLabels.count > panels + (isMagnified ? 1 : 0) {
      throw FigureError(
        "labels of y",
        "there are \(words.yLabels.count) for "
          + "\(panels + (isMagnified ? 1 : 0)) panels; give at most one for each")
    }
    guard let variable = words.variable else { return }
    let parts = variable.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    guard variable.count <= 12, variable.first?.isLetter == true,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } })
    else {
      throw FigureError(
        "variable '\(variable.prefix(40))'", "choose a letter or a short word, such as x or x_1")
    }
    if let function = functions.first(where: {
      $0.parameterValues.contains { $0.symbol == variable || $0.name == variable }
    }) {
      throw FigureError(
        "variable '\(variable)'",
        "it is a parameter of \(Markup.plain(function.label)); choose another name")
    }
  }

  private func validateAxes() throws(FigureError) {
    if axes.logarithmic.contains(.x), domain.lowerBound <= 0 {
      throw FigureError(
        "logarithmic x axis",
        "it has no place for \(Notation.plainNumber(domain.lowerBound)); let the domain begin above 0, such as at 0.01"
      )
    }
    if axes.hasEqualUnits, !axes.logarithmic.isEmpty {
      throw FigureError(
        "equal units", "they need two linear axes; leave out one of the two options")
    }
    for order in axes.limitsOfDerivatives.keys.sorted() where !shownOrders.contains(order) {
      throw FigureError(
        "limits of derivative \(order)", "it is not drawn; there \(listOfOrders)")
    }
    for order in shownOrders {
      let limits = content.isOverlaid ? axes.limits : axes.limits(of: order)
      for limit in [limits.lower, limits.upper].compactMap(\.self) {
        guard limit.isFinite, limit.magnitude <= 1e300 else {
          throw FigureError("limit \(limit) of y", "give a number of at most 1e300")
        }
        guard !axes.logarithmic.contains(.y) || limit > 0 else {
          throw FigureError(
            "limit \(Notation.plainNumber(limit)) of y",
            "the axis is logarithmic; give a number above 0")
        }
      }
      if let lower = limits.lower, let upper = limits.upper, lower >= upper {
        throw FigureError(
          "limits of y",
          "\(Notation.plainNumber(lower)) is not less than \(Notation.plainNumber(upper))")
      }
    }
  }

  private var listOfOrders: String {
    shownOrders.count == 1
      ? "is only \(shownOrders[0])" : "are \(Notation.list(shownOrders.map(String.init)))"
  }

  private func validateLooks() throws(FigureError) {
    let curves = functions.count == 1 && content.isOverlaid ? shownOrders.count : functions.count
    for (subject, count) in [("colours", looks.colors.count), ("dashes", looks.dashes.count)]
    where count > 1 && count != curves {
      throw FigureError(
        subject,
        "there are \(count) for \(curves) \(curves == 1 ? "curve" : "curves"); "
          + "give one for all, or one for each")
    }
    if let width = looks.lineWidth, !(0.1...50).contains(width) {
      throw FigureError("line width \(width)", "give 0.1 to 50 px")
    }
  }

  private func validate(_ range: ClosedRange<Double>, _ subject: String) throws(FigureError) {
    guard range.lowerBound < range.upperBound, domain.contains(range.lowerBound),
      domain.contains(range.upperBound)
    else {
      throw FigureError(
        "\(subject) \(Notation.plainNumber(range.lowerBound))…\(Notation.plainNumber(range.upperBound))",
        "it must lie within \(wordsOfDomain)")
    }
  }

  private var wordsOfDomain: String {
    "\(Notation.plainNumber(domain.lowerBound))…\(Notation.plainNumber(domain.upperBound)), which the figure shows"
  }

  private func validate(_ annotation: FigureContent.Annotation) throws(FigureError) {
    if let order = annotation.order, !shownOrders.contains(order) {
      throw FigureError("derivative \(order)", "it is not drawn; there \(listOfOrders)")
    }
    let order = annotation.order ?? shownOrders.first ?? 0
    switch annotation.kind {
    case .point(let z): try validate("mark", at: z, order, isTangent: false)
    case .tangent(let z): try validate("tangent", at: z, order, isTangent: true)
    case .area(let range): try validate(range, "shade")
    case .rule(.x(let x)):
      guard domain.contains(x) else {
        throw FigureError(
          "rule at \(Notation.plainNumber(x))", "it must lie within \(wordsOfDomain)")
      }
    case .rule(.y(let y)):
      guard y.isFinite, y.magnitude <= 1e300, !axes.logarithmic.contains(.y) || y > 0 else {
        throw FigureError("rule at \(Notation.plainNumber(y))", "the axis has no place for it")
      }
    }
  }

  /// Refuses a point that is not there, and a tangent where there is none.
  private func validate(
    _ subject: String, at z: Double, _ order: Int, isTangent: Bool
  ) throws(FigureError) {
    let subject = "\(subject) at \(Notation.plainNumber(z))"
    guard domain.contains(z) else {
      throw FigureError(subject, "it must lie within \(wordsOfDomain)")
    }
    for (index, function) in functions.enumerated() {
      let name = ["", "f′ of ", "f″ of "][min(max(order, 0), 2)] + plainName(at: index)
      let jet = function.jet(at: z, ofDerivative: order)
      guard jet.value.isFinite, !axes.logarithmic.contains(.y) || jet.value > 0 else {
        throw FigureError(subject, "\(name) has no value there that could be shown")
      }
      guard isTangent else { continue }
      let (left, right) = (
        function.jet(at: z.nextDown, ofDerivative: order),
        function.jet(at: z.nextUp, ofDerivative: order)
      )
      let scale = max(1, left.value.magnitude, right.value.magnitude)
      guard jet.derivative.isFinite, abs(left.value - jet.value) <= 1e-9 * scale,
        abs(right.value - jet.value) <= 1e-9 * scale
      else { throw FigureError(subject, "\(name) has no slope there") }
      let steepness = max(1, left.derivative.magnitude, right.derivative.magnitude)
      guard abs(left.derivative - right.derivative) <= 1e-6 * steepness else {
        let slopes = [left, right].map { Notation.text($0.derivative, digits: 4) }
        throw FigureError(
          subject,
          "\(name) has a kink there: its slope is \(slopes[0]) on the left and \(slopes[1]) on the right"
        )
      }
    }
  }
}

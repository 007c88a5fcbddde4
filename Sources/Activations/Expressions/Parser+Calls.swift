extension Parser {
  /// A parameter of a function with its value, by name.
  private struct Setting {
    let name: String
    let value: Double
    let place: Int
  }

  /// A function with its arguments; its name was read, the parenthesis comes next.
  mutating func call(_ name: String, at token: Token) throws(ExpressionError) -> Operand {
    let place = token.range.lowerBound
    guard Vocabulary.function(named: name) != nil else { throw unknownFunction(name, at: place) }
    let start = program.end
    index += 1
    var arguments: [Operand] = []
    var settings: [Setting] = []
    repeat {
      if let setting = try namedArgument() {
        settings.append(setting)
      } else if settings.isEmpty {
        arguments.append(try numberChoice())
      } else {
        throw error("arguments without a name come first", at: current.range.lowerBound)
      }
    } while take(.comma)
    guard take(.close) else { throw expected("',' or ')'\(afterOperandInside)") }
    let function = Vocabulary.function(named: name, hasParameters: !settings.isEmpty)
    let whole = Operand(meaning: .number, start: start, place: place)
    switch function {
    case .activation(let kind)?:
      try require(arguments.count, 1...1, of: name, at: place)
      program.apply(.activation(try activation(kind, settings, at: place)), from: start)
      return try finite(whole)
    case let function?:
      if let first = settings.first {
        throw error("'\(name)' has no parameters", at: first.place)
      }
      return try call(function, name, arguments, whole)
    case nil:
      throw unknownFunction(name, at: place)
    }
  }

  /// A function that is not of the catalogue.
  private mutating func call(
    _ function: Vocabulary.Function, _ name: String, _ arguments: [Operand], _ whole: Operand
  ) throws(ExpressionError) -> Operand {
    switch function {
    case .elementary(let function):
      try require(arguments.count, 1...1, of: name, at: whole.place)
      program.apply(.elementary(function), from: whole.start)
    case .extreme(let operation):
      try require(arguments.count, 2...(.max), of: name, at: whole.place)
      // All arguments stand on the stack; the last two are joined until one is left.
      for index in arguments.indices.dropLast().reversed() {
        program.combine(operation, arguments[index].start, arguments[index + 1].start)
      }
    case .clip:
      try require(arguments.count, 3...3, of: "clip", at: whole.place)
      // min(upper, max(lower, z)) with the arguments as they stand: z, lower, upper.
      program.clip(arguments.map(\.start))
    case .power:
      try require(arguments.count, 2...2, of: name, at: whole.place)
      return try raise(arguments[0], to: arguments[1])
    case .activation: break
    }
    return try finite(whole)
  }

  /// A name and the constant that it is given; nil if the next argument has no name.
  private mutating func namedArgument() throws(ExpressionError) -> Setting? {
    guard let name = current.name, index + 1 < tokens.count,
      [.colon, .equals].contains(tokens[index + 1].sign)
    else { return nil }
    let place = current.range.lowerBound
    index += 2
    let value = try numberChoice()
    guard let constant = program.constant(from: value.start) else {
      throw error("a parameter needs a constant value, without z", at: value.place)
    }
    program.remove(from: value.start)
    return Setting(name: name, value: constant, place: place)
  }

  private func activation(
    _ kind: any Activation.Type, _ settings: [Setting], at place: Int
  ) throws(ExpressionError) -> any Activation {
    var function: any Activation = kind.init()
    for setting in settings {
      do throws(ActivationError) {
        function = try function.with(setting.name, setting.value)
      } catch {
        throw self.error(error.description, at: setting.place)
      }
    }
    do throws(ActivationError) {
      try function.validate()
    } catch {
      throw self.error(error.description, at: place)
    }
    return function
  }

  private func require(
    _ count: Int, _ range: ClosedRange<Int>, of name: String, at place: Int
  ) throws(ExpressionError) {
    guard !range.contains(count) else { return }
    let wanted = range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound)"
    let noun = wanted == "1" ? "argument" : "arguments"
    throw error("'\(name)' takes \(wanted) \(noun), not \(count)", at: place)
  }

  private func unknownFunction(_ name: String, at place: Int) -> ExpressionError {
    let nearest = Vocabulary.nearest(to: name, among: Vocabulary.functions)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; 'plotgen list' shows the activations"
    return error("there is no function '\(shortened(name))'\(hint)", at: place)
  }
}

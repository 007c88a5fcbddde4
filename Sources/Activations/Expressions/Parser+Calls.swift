extension Parser {
  /// Takes the parenthesis behind the name of a function.
  mutating func beginCall(_ name: String, at place: Int) throws(ExpressionError) {
    guard Vocabulary.function(named: name) != nil else { throw unknownFunction(name, at: place) }
    index += 1
    pending.append(.call(takingName(Call(name: name, place: place, start: program.end))))
  }

  /// Takes a function of one argument and a name behind it, as in sin z, or a root and a number, as in √2; nil
  /// if they are not there.
  ///
  /// Nothing may follow that could belong to the argument: sin z² is read in two ways.
  mutating func bareCall(_ name: String, at place: Int) throws(ExpressionError) -> Operand? {
    let isArgument = current.name.map { !isFunction($0) } ?? (name == "√" && current.isNumber)
    guard isArgument, case .elementary(let function)? = Vocabulary.function(named: name),
      let inner = try beginning()
    else { return nil }
    if case .superscript = current.kind { throw ambiguity }
    if let (_, strength) = try nextOperator(), strength >= .product { throw ambiguity }
    program.apply(.elementary(function), from: inner.start)
    return try finite(
      Operand(
        meaning: .number, start: inner.start, place: place,
        part: written.add(.call(name, [inner.part], isBare: true))))
  }

  /// Takes "," behind an argument.
  mutating func nextArgument(_ operand: Operand) throws(ExpressionError) {
    let argument = try reduce(operand, atLeast: .choice)
    guard case .call(var call)? = pending.last else { throw expected(wanted) }
    try add(argument, to: &call)
    index += 1
    pending[pending.count - 1] = .call(takingName(call))
  }

  /// Adds an argument, or the value of a parameter, to a call.
  mutating func add(_ operand: Operand, to call: inout Call) throws(ExpressionError) {
    try requireNumber(operand)
    guard let (name, place) = call.parameter else {
      guard call.settings.isEmpty else {
        throw error("arguments without a name come first", at: operand.place)
      }
      call.arguments.append(operand)
      return
    }
    guard let value = program.constants[operand.start]?.value else {
      throw error("a parameter needs a constant value, without z", at: operand.place)
    }
    program.remove(from: operand.start)
    let part = written.add(.setting(name, operand.part))
    call.settings.append(Call.Setting(name: name, value: value, place: place, part: part))
  }

  /// Completes a call whose arguments are all there.
  mutating func finish(_ call: Call) throws(ExpressionError) -> Operand {
    let parts = call.arguments.map(\.part) + call.settings.map(\.part)
    let whole = Operand(
      meaning: .number, start: call.start, place: call.place,
      part: written.add(.call(call.name, parts, isBare: false)))
    switch Vocabulary.function(named: call.name, hasParameters: !call.settings.isEmpty) {
    case .activation(let kind)?:
      try require(1...1, of: call)
      program.apply(try activation(kind, call), from: call.start)
      return try finite(whole)
    case let function?:
      if let first = call.settings.first {
        throw error("'\(call.name)' has no parameters", at: first.place)
      }
      try apply(function, call)
      return try finite(whole)
    case nil:
      throw unknownFunction(call.name, at: call.place)
    }
  }

  /// The call with the name of a parameter, if one comes next.
  private mutating func takingName(_ call: Call) -> Call {
    var call = call
    call.parameter = nil
    if let name = current.name, [.colon, .equals].contains(tokens[index + 1].sign) {
      call.parameter = (name, current.range.lowerBound)
      index += 2
    }
    return call
  }

  /// Applies a function that is not of the catalogue.
  private mutating func apply(
    _ function: Vocabulary.Function, _ call: Call
  ) throws(ExpressionError) {
    let starts = call.arguments.map(\.start)
    switch function {
    case .elementary(let function):
      try require(1...1, of: call)
      program.apply(.elementary(function), from: call.start)
    case .extreme(let operation):
      try require(2...(.max), of: call)
      // All arguments stand on the stack; the last two are joined until one is left.
      for index in starts.indices.dropLast().reversed() {
        program.combine(operation, starts[index], starts[index + 1])
      }
    case .clip:
      try require(3...3, of: call)
      program.clip(starts)
    case .power:
      try require(2...2, of: call)
      _ = try raise(call.arguments[0], to: call.arguments[1])
    case .normalDistribution:
      try require(1...1, of: call)
      program.applyNormalDistribution(from: call.start)
    case .activation: break
    }
  }

  /// The function of the catalogue with its parameters.
  private func activation(
    _ kind: any Activation.Type, _ call: Call
  ) throws(ExpressionError) -> any Activation {
    var function: any Activation = kind.init()
    for setting in call.settings {
      do throws(ActivationError) {
        function = try function.with(setting.name, setting.value)
      } catch {
        throw self.error(error.description, at: setting.place)
      }
    }
    do throws(ActivationError) {
      try function.validate()
    } catch {
      throw self.error(error.description, at: call.place)
    }
    return function
  }

  private func require(_ range: ClosedRange<Int>, of call: Call) throws(ExpressionError) {
    let count = call.arguments.count
    guard !range.contains(count) else { return }
    let wanted = range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound)"
    let noun = wanted == "1" ? "argument" : "arguments"
    throw error("'\(call.name)' takes \(wanted) \(noun), not \(count)", at: call.place)
  }
}

extension Parser {
  /// Takes "?" behind a condition.
  mutating func beginChoice(_ operand: Operand) throws(ExpressionError) {
    let condition = try reduce(operand, atLeast: .comparison)
    guard condition.meaning != .number else {
      throw error("expected a comparison such as z > 0 in front of '?'", at: condition.place)
    }
    index += 1
    pending.append(.condition(condition))
  }

  /// Takes ":" behind the first branch of a choice.
  mutating func turnToSecond(_ operand: Operand) throws(ExpressionError) {
    let first = try reduce(operand, atLeast: .choice)
    guard case .condition(let condition)? = pending.last else { throw expected(wanted) }
    try requireNumber(first)
    index += 1
    pending[pending.count - 1] = .branch(condition, first: first)
  }

  /// Joins a condition and its branches.
  mutating func choose(_ condition: Operand, _ first: Operand, _ second: Operand) -> Operand {
    switch condition.meaning {
    case .decided(let isTrue): program.keep(first: isTrue, first.start, second.start)
    case .condition(let isReversed):
      program.select(isReversed: isReversed, first.start, second.start)
    case .number: break
    }
    return Operand(
      meaning: .number, start: condition.start, place: condition.place,
      part: written.add(.choice(condition.part, first.part, second.part)))
  }
}

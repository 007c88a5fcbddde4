extension PeerRequest: Encodable {
  private enum Key: String, CodingKey {
    case request, path, count, function, operation, parameters, inputs, repetitions, format,
      threads
  }

  /// Writes one object: the name of the request, and what it needs.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(name, forKey: .request)
    switch self {
    case .hello, .functions: break
    case .array(let path, let count):
      try object.encode(path, forKey: .path)
      try object.encode(count, forKey: .count)
    case .evaluate(let function, let inputs):
      try encode(function, into: &object)
      // As doubles, so that each is the float's exact value.
      try object.encode(inputs.map(Double.init), forKey: .inputs)
    case .time(let function, let repetitions):
      try encode(function, into: &object)
      try object.encode(repetitions, forKey: .repetitions)
    case .figure(let format, let path), .command(let format, let path):
      try object.encode(format, forKey: .format)
      try object.encode(path, forKey: .path)
    case .training(let folder, let examples, let threads):
      try object.encode(folder, forKey: .path)
      try object.encode(examples, forKey: .count)
      try object.encode(threads, forKey: .threads)
    case .epoch(let function):
      try object.encode(function.function, forKey: .function)
      try object.encode(function.parameters, forKey: .parameters)
    }
  }

  private func encode(
    _ function: PeerFunction, into object: inout KeyedEncodingContainer<Key>
  ) throws {
    try object.encode(function.name, forKey: .function)
    try object.encode(function.operation.rawValue, forKey: .operation)
    try object.encode(function.parameters, forKey: .parameters)
  }
}

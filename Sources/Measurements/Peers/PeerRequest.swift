import Results

/// A request to a peer; `Python/serve.py` answers it.
package enum PeerRequest: Hashable, Sendable {
  /// To say its version and how it is set up.
  case hello

  /// To list the functions it has, by the keys of the catalogue.
  case functions

  /// To read an array of floats, in the byte order of this machine, from a file.
  case array(path: String, count: Int)

  /// To evaluate a function at a few arguments.
  case evaluate(PeerFunction, inputs: [Float])

  /// To time passes of a function over the array, after one that is not timed.
  case time(PeerFunction, repetitions: Int)

  /// To draw a figure, and time that; a file of this name may be written.
  case figure(format: String, path: String)

  /// To name the command that draws a figure into a file.
  case command(format: String, path: String)

  /// To read the first examples of a data set in the format of MNIST, and learn on so many threads.
  case training(folder: String, examples: Int, threads: Int)

  /// To learn from all examples once, with the function in the hidden layers.
  case epoch(FunctionSetting)

  /// The name of the request.
  package var name: String {
    switch self {
    case .hello: "hello"
    case .functions: "functions"
    case .array: "array"
    case .evaluate: "evaluate"
    case .time: "time"
    case .figure: "figure"
    case .command: "command"
    case .training: "training"
    case .epoch: "epoch"
    }
  }

  /// The request and what it is about, for messages.
  var subject: String {
    switch self {
    case .evaluate(let function, _), .time(let function, _):
      "\(name) \(function.operation.rawValue) of \(function.name)"
    case .figure(let format, _), .command(let format, _): "\(name) \(format)"
    case .epoch(let function): "\(name) with \(function)"
    case .hello, .functions, .array, .training: name
    }
  }
}

extension PeerRequest: Encodable {
  private enum Key: String, CodingKey {
    case request, path, count, function, operation, parameters, inputs, repetitions, format,
      threads
  }

  /// Writes one object: the name of the request, and what it needs.
  package func encode(to encoder: any Encoder) throws {
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

/// A function with its parameters, and what is done with it.
package struct PeerFunction: Hashable, Sendable {
  /// The key of the catalogue.
  package let name: String

  /// The values of all its parameters by their names.
  package let parameters: [String: Double]

  /// The value or the derivative.
  package let operation: Operation

  /// Creates a function from its parts.
  package init(name: String, parameters: [String: Double], operation: Operation) {
    self.name = name
    self.parameters = parameters
    self.operation = operation
  }
}

/// The answers of a peer, one type for each request.
enum PeerAnswer {
  /// To hello.
  struct Greeting: Decodable {
    let version: String
    let settings: String
  }

  /// To functions.
  struct Functions: Decodable {
    let forward: [String]
    let derivative: [String]
  }

  /// To array.
  struct Count: Decodable {
    let count: Int
  }

  /// To evaluate.
  struct Values: Decodable {
    let values: [Double]
  }

  /// To time.
  struct Seconds: Decodable {
    let seconds: Double
  }

  /// To figure.
  struct Figure: Decodable {
    let seconds: Double
    let bytes: Int
  }

  /// To command: the program and its arguments.
  struct Command: Decodable {
    let command: [String]
  }

  /// To whatever it cannot do.
  struct Refusal: Decodable {
    let error: String?
    let missing: String?
  }
}

/// What a peer is asked to do; `Python/serve.py` does it.
public enum PeerRequest: Hashable, Sendable {
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

  /// What the request is called.
  public var name: String {
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

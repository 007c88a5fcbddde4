/// What a peer answers, one form for each request.
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

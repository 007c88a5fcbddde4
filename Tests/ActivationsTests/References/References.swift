import Activations
import Foundation
import Testing

/// Values computed with mpmath at 50 digits or more; `Generator/generate.py` describes the file.
struct References: Decodable, Sendable {
  let cases: [Case]
  let kinks: [Kinks]

  struct Case: Decodable, Sendable {
    let function: String
    let parameters: [String: String]
    let points: [[String]]
  }

  struct Kinks: Decodable, Sendable {
    struct Root: Decodable, Sendable { let nearest: String }

    let function: String
    let parameters: [String: String]
    let roots: [Root]

    func activation() throws -> any Activation {
      try Catalogue.activation(named: function, with: parameters)
    }
  }

  /// All references, read once.
  static var all: References {
    get throws { try cached.get() }
  }

  private static let cached = Result { try read() }

  private static func read() throws -> References {
    let file = try #require(Bundle.module.url(forResource: "references", withExtension: "json"))
    return try JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }
}

extension Catalogue {
  /// The function of a reference with its parameters.
  static func activation(
    named name: String, with parameters: [String: String]
  ) throws -> any Activation {
    var function: any Activation = try activation(named: name).init()
    for (name, value) in parameters { function = try function.with(name, try value.number) }
    return function
  }
}

extension String {
  /// The number that a reference is written as.
  var number: Double { get throws { try #require(Double(self)) } }
}

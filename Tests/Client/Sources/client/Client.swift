import Activations

/// Holds a user's own definitions against the same ones inside the library: the same bits, and how long they take.
@main
struct Client {
  static func main() {
    let pairs: [Pair] = [
      Pair(OwnReLU(), ReLU()), Pair(OwnSineReLU(epsilon: 0.025), SineReLU(epsilon: 0.025)),
      Pair(OwnSiLU(), SiLU()), Pair(OwnLogish(), Logish()),
    ]
    let differences = pairs.flatMap { $0.differences() }
    print("ns an element       pass           numbers     own    ours   ratio")
    for count in [4096, 1_000_000] {
      for pair in pairs { pair.printTimes(count: count) }
    }
    guard differences.isEmpty else {
      print(differences.joined(separator: "\n"))
      fatalError("a user's definition computes something else than the same one of the library")
    }
  }
}

/// A user's function and the same one of the library.
struct Pair {
  let own: any Activation
  let ours: any Activation

  init(_ own: any Activation, _ ours: any Activation) {
    self.own = own
    self.ours = ours
  }
}

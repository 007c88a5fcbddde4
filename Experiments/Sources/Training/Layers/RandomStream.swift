import Measurements

/// Where random numbers begin, for each purpose their own.
///
/// What is drawn for one purpose does not depend on how much was drawn for another, so runs with different
/// activations but the same seed begin with the same weights, see the examples in the same order and leave
/// out the same units.
struct RandomStream {
  let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  /// The numbers.
  var generator: SplitMix64 { SplitMix64(seed: seed) }

  /// For the weights in a block of parameters.
  func weights(ofBlock block: Int) -> RandomStream { branch(1, UInt64(block)) }

  /// For the order of the examples in an epoch.
  func order(ofEpoch epoch: Int) -> RandomStream { branch(2, UInt64(epoch)) }

  /// For all that happens in a step of the optimiser.
  func step(_ step: Int) -> RandomStream { branch(3, UInt64(step)) }

  /// For the units that a layer leaves out.
  func dropout(ofLayer layer: Int) -> RandomStream { branch(4, UInt64(layer)) }

  /// For a run of a set.
  func run(_ run: Int) -> RandomStream { branch(5, UInt64(run)) }

  private func branch(_ purpose: UInt64, _ number: UInt64) -> RandomStream {
    var generator = SplitMix64(seed: seed)
    generator = SplitMix64(seed: generator.next() ^ purpose)
    generator = SplitMix64(seed: generator.next() ^ number)
    return RandomStream(seed: generator.next())
  }
}

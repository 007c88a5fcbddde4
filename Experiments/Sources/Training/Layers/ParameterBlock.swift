/// Parameters of a layer that belong together, such as its weights, and how they begin.
struct ParameterBlock {
  /// How parameters begin.
  enum Start {
    /// All the same.
    case constant(Float)

    /// At random, by the initialisation of the network.
    ///
    /// - Parameters:
    ///   - fanIn: How many inputs reach one output.
    ///   - fanOut: How many outputs one input reaches.
    case random(fanIn: Int, fanOut: Int)
  }

  let count: Int
  let start: Start
}

import Foundation
import Results

/// Times our functions and the peers' on the same array, by turns.
///
/// First every peer's values are compared with ours. Then, for one function after another, each round
/// times one block of ours and one of each peer's in random order, so that a ratio compares
/// neighbouring moments.
package struct PeerComparison {
  /// How many rounds each function is measured in.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  package var rounds = 17

  /// The passes over the array in a block, after one that is not timed.
  package var repetitions = 1

  /// The seed of the random order.
  package var seed: UInt64 = 1

  /// How many arguments are evaluated by both before anything is timed.
  var checkedCount = 400

  /// Whether this is a build without optimisation, whose times say nothing.
  var isDebugBuild = DebugBuild.isThis

  private let peers: [PeerProcess]

  /// Creates a comparison with the usual settings.
  ///
  /// - Parameter peers: Processes of libraries.
  package init(_ peers: [PeerProcess]) { self.peers = peers }

  /// The rows of all functions that at least one peer has: ours, then those of the peers.
  ///
  /// - Parameters:
  ///   - functions: The functions with our code.
  ///   - workload: The array, of at least 2²⁰ elements if it shall not fit into caches.
  ///   - folder: An existing folder for the array's file.
  ///   - progress: Told, before each function and at the end, how many are done, of how many, and the
  ///     name of the one that comes next.
  /// - Throws: `PeerError` if a peer fails or has another function under the name of ours, or this is
  ///   a debug build.
  package func rows(
    of functions: [ComparedFunction], on workload: Workload, folder: URL,
    progress: (_ done: Int, _ total: Int, _ next: String?) -> Void = { _, _, _ in }
  ) throws(PeerError) -> [PeerRow] {
    if isDebugBuild { throw .debugBuild }
    try share(workload.z, in: folder)
    let shared = try shared(functions)
    let inputs = Array(workload.z.prefix(checkedCount))
    for (function, owners) in shared {
      for owner in owners { try Agreement.check(function, of: owner, at: inputs) }
    }
    let bench = Workbench(workload)
    var generator = SplitMix64(seed: seed)
    var rows: [PeerRow] = []
    for (done, (function, owners)) in shared.enumerated() {
      progress(done, shared.count, function.kernel.function)
      rows += try measure(function, owners, on: bench, order: &generator)
    }
    progress(shared.count, shared.count, nil)
    return rows
  }
}

extension PeerComparison {
  /// Gives every peer the array.
  private func share(_ array: [Float], in folder: URL) throws(PeerError) {
    let file = folder.appending(path: "array.float32")
    do {
      try array.withUnsafeBytes { try Data($0).write(to: file) }
    } catch {
      throw .cannotWrite(file: file.lastPathComponent, cause: error.localizedDescription)
    }
    defer { try? FileManager.default.removeItem(at: file) }
    for peer in peers {
      let request = PeerRequest.array(path: file.path, count: array.count)
      let count = try peer.ask(request, for: PeerAnswer.Count.self).count
      guard count == array.count else {
        throw .malformed(
          peer: peer.name, request: request.subject, answer: "\(count) of \(array.count) elements")
      }
    }
  }

  /// The functions that a peer has, each with the peers that have it.
  private func shared(
    _ functions: [ComparedFunction]
  ) throws(PeerError) -> [(function: ComparedFunction, owners: [PeerProcess])] {
    var owned: [(peer: PeerProcess, names: [Results.Operation: Set<String>])] = []
    for peer in peers {
      let names = try peer.ask(.functions, for: PeerAnswer.Functions.self)
      owned.append((peer, [.forward: Set(names.forward), .derivative: Set(names.derivative)]))
    }
    return functions.map { function in
      let kernel = function.kernel
      let owners = owned.filter { $0.names[kernel.operation]?.contains(kernel.function) == true }
      return (function, owners.map(\.peer))
    }.filter { !$0.1.isEmpty }
  }
}

extension PeerComparison {
  /// The rows of one function: ours, then those of the peers that have it.
  private func measure(
    _ function: ComparedFunction, _ owners: [PeerProcess], on bench: Workbench,
    order generator: inout SplitMix64
  ) throws(PeerError) -> [PeerRow] {
    let participants: [PeerProcess?] = [nil] + owners
    var samples = [[Double]](repeating: [], count: participants.count)
    for _ in 0..<rounds {
      for index in generator.shuffled(Array(participants.indices)) {
        let seconds =
          if let peer = participants[index] { try self.seconds(of: function, peer) } else {
            seconds(of: function.kernel, on: bench)
          }
        samples[index].append(seconds * 1e9 / Double(repetitions) / Double(bench.elements))
      }
    }
    return zip(participants, samples).map { peer, times in
      PeerRow(
        function: function.kernel.function, operation: function.kernel.operation,
        elements: bench.elements, library: peer?.name ?? PeerRow.ours,
        nanosecondsPerElement: Summary(samples: times),
        ratioToOurs: peer == nil ? nil : Ratio(of: times, to: samples[0]))
    }
  }

  /// The seconds of one block of a peer's.
  private func seconds(
    of function: ComparedFunction, _ peer: PeerProcess
  ) throws(PeerError) -> Double {
    let request = PeerRequest.time(function.function, repetitions: repetitions)
    return try peer.ask(request, for: PeerAnswer.Seconds.self).seconds
  }

  /// The seconds of one block of ours, in which too the first pass is not timed.
  private func seconds(of kernel: Kernel, on bench: Workbench) -> Double {
    bench.run(kernel, repeats: 1)
    return ContinuousClock().measure { bench.run(kernel, repeats: repetitions) } / .seconds(1)
  }
}

/// A function to compare with the peers', and our code for it.
package struct ComparedFunction: Sendable {
  /// Our code.
  package let kernel: Kernel

  /// The function for the peers.
  package let function: PeerFunction

  /// Creates a function from its parts.
  ///
  /// - Parameters:
  ///   - kernel: Our code, whose function is called by the key of the catalogue.
  ///   - parameters: The values of all parameters by their names in the catalogue.
  package init(_ kernel: Kernel, parameters: [String: Double]) {
    self.kernel = kernel
    function = PeerFunction(
      name: kernel.function, parameters: parameters, operation: kernel.operation)
  }

  /// The values at a few arguments, as the kernel computes them.
  func values(at inputs: [Float]) -> [Float] {
    let ones = [Float](repeating: 1, count: inputs.count)
    var results = [Float](repeating: .nan, count: inputs.count)
    var span = results.mutableSpan
    kernel.body(inputs.span, ones.span, &span)
    return results
  }
}

/// The check that a peer's function is the same as ours.
enum Agreement {
  /// By how much a value may differ in proportion to ours, and by how much at least.
  ///
  /// The libraries' own formulas lose more than rounding does: torch's GELU is off by 10⁻⁷ where it is
  /// 10⁻⁷, its TanhShrink by a twentieth at 10⁻³, and the slope of GELU's tanh form, written out for NumPy,
  /// by 10⁻⁶ at −5.4.
  static let (relative, absolute) = (1e-4, 4e-6)

  /// Compares values of a peer with ours.
  ///
  /// - Throws: `PeerError.disagrees` with the first argument at which they are not equal.
  static func check(
    _ function: ComparedFunction, of peer: PeerProcess, at inputs: [Float]
  ) throws(PeerError) {
    let request = PeerRequest.evaluate(function.function, inputs: inputs)
    let theirs = try peer.ask(request, for: PeerAnswer.Values.self).values
    guard theirs.count == inputs.count else {
      throw .malformed(
        peer: peer.name, request: request.subject,
        answer: "\(theirs.count) values for \(inputs.count) arguments")
    }
    for (input, (ours, theirs)) in zip(inputs, zip(function.values(at: inputs), theirs))
    where !areEqual(Double(ours), theirs) {
      throw .disagrees(
        peer: peer.name, function: function.function.name, operation: function.function.operation,
        input: input, ours: ours, theirs: theirs)
    }
  }

  /// Whether two values are equal for the purpose of measuring how long they take.
  static func areEqual(_ ours: Double, _ theirs: Double) -> Bool {
    if ours.isNaN || theirs.isNaN { return ours.isNaN && theirs.isNaN }
    guard ours.isFinite, theirs.isFinite else { return ours == theirs }
    return (ours - theirs).magnitude <= absolute + relative * ours.magnitude
  }
}

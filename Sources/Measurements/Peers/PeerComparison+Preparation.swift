import Foundation

extension PeerComparison {
  /// Gives every peer the array.
  func share(_ array: [Float], in folder: URL) throws(PeerError) {
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
  func shared(
    _ functions: [ComparedFunction]
  ) throws(PeerError) -> [(function: ComparedFunction, owners: [PeerProcess])] {
    var owned: [(peer: PeerProcess, names: [Operation: Set<String>])] = []
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

/// A workload, and the array that takes the results: allocated and touched once.
final class Workbench {
  private let workload: Workload
  private var results: [Float]

  init(_ workload: Workload) {
    self.workload = workload
    results = [Float](repeating: 1, count: workload.z.count)
  }

  /// How many elements there are.
  var elements: Int { results.count }

  /// Runs a kernel some times, and uses what it computed.
  @inline(never)
  func run(_ kernel: Kernel, repeats: Int) {
    let (z, upstream) = (workload.z, workload.upstream)
    for _ in 0..<repeats {
      var span = results.mutableSpan
      kernel.body(z.span, upstream.span, &span)
      blackHole(results[elements / 2])
    }
  }
}

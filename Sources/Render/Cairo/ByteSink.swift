/// Collects in memory what a Cairo surface streams, so that a full disk is never Cairo's affair.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Adds what Cairo hands over; it lends the memory only for this call.
  func append(_ new: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: new) }

  /// What stands for this sink in a C callback; the sink must be kept alive beside it.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}

@testable import Render

/// What a colour looks like to an eye that lacks one kind of cone: Machado, Oliveira & Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
enum ColorVision: CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  /// The colour as it is seen.
  func seen(_ color: Color) -> OKLab {
    let light = color.linear
    let seen = rows.map { ($0 * light).sum() }
    return OKLab(
      linear: SIMD3(seen[0], seen[1], seen[2]).clamped(lowerBound: .zero, upperBound: .one))
  }

  private var rows: [SIMD3<Double>] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

extension SIMD3<Double> {
  fileprivate static var one: Self { [1, 1, 1] }
}

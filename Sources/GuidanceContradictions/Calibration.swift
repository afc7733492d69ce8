import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [
    2.41, 0.48, -0.05, -0.43, -0.02, -0.29, -1.03, 0, 0.47, 0.82, 0.23, 1.7, -0.3, -1.64,
  ]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -3.4, .opposite: -3.2, .exclusive: -4.03, .name: -3.65, .order: -3.02, .weaker: -3.1,
    .value: -2, .opposed: -3.41, .unspoken: -2.7, .payment: -1.2, .means: -2,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [3.4, 1.2, -0.2, 0.2, 0.6, 0.1, -1.4, -0.4, 0.2, 0, 0, 0]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -3.6, .opposite: -2.6, .exclusive: -2.6, .name: -4.6, .order: -3.2, .weaker: -3.5,
    .value: -3.1, .opposed: -2.9, .unspoken: -4.2, .payment: -1.5, .means: -3.1,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [4.0, 0.1, -0.4, 0.2, 0.6, 0.2, -1.2, -0.3, 0.2]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -2.4, .opposite: -1.3, .exclusive: -1.6, .name: -3.0, .order: -2.2, .weaker: -2.1,
    .value: -2.7, .opposed: -1.8, .unspoken: -3.2, .payment: -0.8, .means: -1.8,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

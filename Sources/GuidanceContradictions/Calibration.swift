import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [4.0, 0.2, -0.5, -0.15, -1.5, 0.8, -0.2, 0.0]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -2.0, .opposite: -2.2, .exclusive: -2.8, .name: -3.0, .order: -2.0,
    .opposed: -2.4, .unspoken: -3.4, .payment: -2.0, .means: -2.2, .weaker: -3.2, .value: -2.2,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [
    2.63, 0.6, 0.06, -0.44, -0.08, -0.34, -1.18, -0.01, 0.58, 0.75, -0.13, 1.92, -0.62, -1.64,
  ]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -4.14, .opposite: -3.12, .exclusive: -4.51, .name: -3.25, .order: -3.23, .weaker: -2.97,
    .value: -2.66, .opposed: -3.42, .unspoken: -3.82, .payment: -1.95, .means: -3.41,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

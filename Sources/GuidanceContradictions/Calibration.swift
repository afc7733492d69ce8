import Foundation

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs and on
/// what whole folders of guidance bring together by accident.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [
    1.0, 1.37, -0.32, -0.39, -0.83, -0.32, -0.66, -0.63, 0.8, 0.87, 0.83, 2.15, -1.55, -1.52,
  ]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -4.94, .opposite: -3.91, .exclusive: -5.83, .name: -5.84, .order: -3.18, .weaker: -4.46,
    .value: -1.56, .opposed: -5.69, .unspoken: -5.81, .payment: -2.22, .means: -3.97,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    let sum = zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

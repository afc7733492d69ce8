import Foundation
import GuidanceDirectives

/// Turns what a clash rests on into a confidence: a logistic model of a few weights, fitted on labelled pairs and on
/// what whole folders of guidance bring together by accident.
enum Calibration {
  /// Weights of `Evidence.values`, in their order.
  private static let weights = [
    0.38, 1.53, -0.31, -0.39, -1.39, -0.36, -0.34, -0.55, 0.75, 0.74, 0.85, 2.57, -1.49, -1.69,
  ]
  /// Where each ground starts.
  private static let bias: [Evidence.Ground: Double] = [
    .modality: -4.72, .opposite: -3.57, .exclusive: -5.55, .name: -6.2, .order: -2.69, .weaker: -4.1,
    .value: -1.88, .opposed: -5.57, .unspoken: -4.35, .payment: -1.94, .means: -3.49,
  ]

  /// Confidence of a clash, 0 to 1.
  static func confidence(_ evidence: Evidence) -> Double {
    confidence(zip(weights, evidence.values).reduce(bias[evidence.ground] ?? 0) { $0 + $1.0 * $1.1 })
  }

  /// The most that the confidence of a clash can be, by what is quickly known of two directives: every other feature
  /// is taken to speak for it as much as it can.
  static func bound(_ ground: Evidence.Ground, _ alignment: Alignment, _ a: Directive, _ b: Directive)
    -> Double
  {
    let (left, right) = (alignment.left, alignment.right)
    var sum = (bias[ground] ?? 0) + slack + weights[0] * alignment.likeness
    sum += weights[1] * Evidence.limited(surplus: alignment.surplus)
    sum += weights[2] * min(left, right, 6) + weights[3] * min(max(left, right), 8)
    sum += weights[8] * Double(min(a.strength, b.strength))
    return confidence(sum)
  }

  /// The most that the other features add up to.
  private static let slack = zip(weights, Evidence.greatest).reduce(0) { $0 + max(0, $1.0 * ($1.1 ?? 0)) }

  private static func confidence(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }
}

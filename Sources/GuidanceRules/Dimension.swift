/// What a quantity measures. Values of different dimensions are never compared.
///
/// The base unit stands in brackets; `rules/*/units.yml` names the units and their factors to it.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  /// Share of a whole (per cent).
  case percentage
  /// Sum of money (unit of the currency).
  case money
  /// How long something takes or lasts, or how long before or after an event it happens (days).
  case duration
  /// How often: the time between two occurrences (days).
  case interval
  /// Age of a person (years).
  case age
  /// A time of the day (hours since midnight).
  case clock
  /// A day of a named year (days since year 0, months of 31 days: for order only).
  case date
  /// A day of every year (days since New Year, months of 31 days).
  case dayOfYear
  /// A count of things; `Quantity.thing` says of which.
  case count
  /// Mass, as of a dose (milligrams).
  case mass
  /// Mass by body weight (milligrams by kilogram).
  case massPerWeight
  /// Activity of a drug (international units).
  case activity
  /// Amount of substance (millimoles).
  case amount
  /// Mass in a volume (milligrams by litre).
  case concentration
  /// Amount of substance in a volume (millimoles by litre).
  case molarity
  /// Temperature (degrees Celsius).
  case temperature
  /// Blood pressure as the heart beats (millimetres of mercury).
  case systolic
  /// Blood pressure between beats (millimetres of mercury).
  case diastolic
  /// Rate of a heart or of breathing (beats a minute).
  case beats
  /// Speed (metres a second).
  case speed
  /// Length, height or distance (metres).
  case length
  /// Area (square metres).
  case area
  /// Volume (litres).
  case volume
  /// Power (watts).
  case power
  /// Energy (kilojoules).
  case energy
  /// Loudness (decibels).
  case noise
  /// Body mass index (kilograms by square metre).
  case bodyMass
  /// Points of a scale.
  case score

  /// Dimension of a quotient of two, and the factor to its base unit; nil for one without a name.
  package static func quotient(_ above: Dimension, _ below: Dimension) -> (Dimension, Double)? {
    switch (above, below) {
    case (.mass, .volume): (.concentration, 1)
    case (.mass, .mass): (.massPerWeight, 1e6)
    case (.mass, .area), (.mass, .length): (.bodyMass, 1e-6)
    case (.amount, .volume): (.molarity, 1)
    case (.length, .duration): (.speed, 1.0 / 86_400)
    default: nil
    }
  }
}

/// A number with its unit, as the set of values it allows.
public struct Quantity: Sendable, Hashable {
  /// What is counted or measured. Values of different dimensions are never compared.
  public var dimension: Dimension
  /// Smallest allowed value in the dimension's base unit; nil when there is none.
  public var lower: Double?
  /// Largest allowed value in the dimension's base unit; nil when there is none.
  public var upper: Double?
  /// The words it was read from.
  public var words: String

  /// What a quantity measures; the base unit in brackets.
  public enum Dimension: Sendable, Hashable {
    /// Share of a whole (per cent).
    case percentage
    /// Sum of money (unit of the currency).
    case money
    /// How long something takes or lasts (days).
    case duration
    /// Age of a person (years).
    case age
    /// How often: the time between two occurrences (days).
    case interval
    /// A day in the calendar (days since year 0, months of 31 days: for order only).
    case date
    /// Mass of a dose (milligrams).
    case mass
    /// Temperature (degrees Celsius).
    case temperature
    /// Blood pressure (millimetres of mercury), systolic or diastolic.
    case pressure(isSystolic: Bool)
    /// Length (metres).
    case length
    /// Volume (litres).
    case volume
    /// A count of the things whose word key is given.
    case count(of: UInt64)
  }

  /// Whether only one value is allowed.
  public var isPoint: Bool { lower != nil && lower == upper }
}

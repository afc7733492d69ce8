/// What the rules know of a word as a part of quantities. Small and copied freely.
package struct MeasureWord: Sendable {
  /// What it does.
  package var traits: MeasureTraits = []
  /// Unit that it names, as a number in `MeasureLexicon.units`; -1 for none.
  package var unit: Int16 = -1
  /// Dimension that a bare number near it has, as a number in `MeasureLexicon.named`; -1 for none.
  package var named: Int16 = -1
  /// Days of a frequency, number of a month or weekday, place of an ordinal, factor of a scale.
  package var value = 0.0
  /// Value of a number, whatever unit is joined to it.
  package var number: Double?
  /// Whether figures look like a year.
  package var isYear = false
  /// Whether a unit or letters are joined to the figures.
  package var isJoined = false
  /// How a number was written.
  package var form = Form.plain
  /// Key of the word without "un" or "non" in front; 0 for a word without.
  package var positive: UInt64 = 0

  /// A word of which nothing is known.
  package init() {}

  /// How a number is written.
  package enum Form: Sendable { case plain, percentage, money, spelled }

  /// Whether there is nothing about it that a quantity could be read from.
  package var isNumber: Bool { number != nil }
}

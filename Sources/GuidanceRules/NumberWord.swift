/// Numbers written as words.
package enum NumberWord {
  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let values: [String: Double] = {
    var values: [String: Double] = [:]
    for (index, word) in units.enumerated() { values[word] = Double(index) }
    for (index, word) in tens.enumerated() { values[word] = Double(index * 10 + 20) }
    values["dozen"] = 12
    values["hundred"] = 100
    values["thousand"] = 1000
    return values
  }()

  /// Value of a single number word.
  package static func value(of word: String) -> Double? { values[word] }

  /// Factor that a word or letter behind a sum stands for: `m`, `bn`, `million`, `k`.
  package static func scale(of word: String) -> Double? {
    switch word {
    case "k", "thousand": 1e3
    case "m", "mn", "million": 1e6
    case "bn", "b", "billion": 1e9
    case "trillion", "tn": 1e12
    default: nil
    }
  }
}

/// Finds the name a person may have meant.
enum Spelling {
  /// The name with the fewest edits from `word`, if they are few for its length.
  static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(Array(word), Array(name))
      if distance < (best?.distance ?? max(2, word.count / 2)) { best = (name, distance) }
    }
    return best?.name
  }

  /// Levenshtein distance. O(product of lengths).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (character == other ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}

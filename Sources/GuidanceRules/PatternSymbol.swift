/// What a single token can be asked to be.
enum PatternSymbol: Hashable {
  /// A word with this stem.
  case stem(String)
  /// A word spelled so; case counts when capitals are written.
  case exact(String)
  /// A word of a named list.
  case list(String)
  case number
  case percentage
  case money
}

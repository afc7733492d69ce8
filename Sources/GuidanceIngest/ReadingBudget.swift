/// What is left of the limits while one file is parsed.
struct ReadingBudget {
  let limits: ReadingLimits
  private let deadline: Deadline
  private var depth = 0
  private var events = 0
  private var entityBytes = 0

  /// A whole budget.
  init(_ limits: ReadingLimits) {
    self.limits = limits
    deadline = limits.deadline
  }

  /// Counts an event of the parser; the clock is looked at now and then.
  mutating func countEvent() -> IngestError? {
    events += 1
    return events % 64 == 0 && deadline.isPast ? deadline.error : nil
  }

  /// Counts an element that opens.
  mutating func open() -> IngestError? {
    depth += 1
    return depth > limits.depth ? .tooDeep(limit: limits.depth) : nil
  }

  /// Counts an element that closes.
  mutating func close() { depth -= 1 }

  /// Counts the bytes that a reference to an entity stands for.
  mutating func expand(_ bytes: Int) -> IngestError? {
    entityBytes += bytes
    return entityBytes > limits.entityBytes ? .entitiesTooLong(limit: limits.entityBytes) : nil
  }
}

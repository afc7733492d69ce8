import GRDB
import GuidanceContradictions

extension DatabaseQueue {
  /// Reads, with errors as facts about an index.
  func reading<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
    do { return try read(body) } catch { throw IndexError(error) }
  }
}

/// A part that every directive has, said or not.
public enum Slot: String, Sendable, Hashable, Codable, CaseIterable {
  case bearer, action, object
}

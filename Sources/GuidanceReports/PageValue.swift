import Mustache

/// What a part of the page's template is filled with: values by name.
struct PageValue: MustacheParent, Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: any Sendable] = [:]

  /// Values by name; a nil is as good as no value.
  init(dictionaryLiteral elements: (String, (any Sendable)?)...) {
    for (name, value) in elements { values[name] = value }
  }

  /// These values, and others besides.
  func adding(_ others: PageValue) -> PageValue {
    var sum = self
    sum.values.merge(others.values) { _, other in other }
    return sum
  }

  func child(named name: String) -> Any? { values[name] }
}

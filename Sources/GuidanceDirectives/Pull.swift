/// Which way a directive pulls what it is about.
package struct Pull: Sendable, Hashable {
  /// 1 where words say that it is to go up, -1 where they say down, 0 where the act alone speaks.
  package var movement = 0
  /// 1 where money follows what is named, -1 where it costs money, 0 where no payment is settled.
  package var payment = 0
  /// Whether what is moved is a means that acts need: posts, a budget, a team.
  package var isOfMeans = false

  /// Whether it settles a payment or what means there are, as plain statements of payment rules and budgets do.
  package var settles: Bool { payment != 0 || isOfMeans && movement != 0 }
}

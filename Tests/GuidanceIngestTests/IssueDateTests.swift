import GuidanceIngest
import Testing

@Suite struct IssueDateTests {
  @Test(arguments: [
    ("2024-05-01T10:00", "2024-05-01"), ("2024-05-01T10:00:00.000+01:00", "2024-05-01"),
    ("2024-06-04+01:00", "2024-06-04"), ("2024/05/01", "2024-05-01"), ("20240501", "2024-05-01"),
    ("1 May 2024", "2024-05-01"), ("1st May 2024", "2024-05-01"), ("22nd Sept 2024", "2024-09-22"),
    ("May 1, 2024", "2024-05-01"), ("NOV. 29, 2011", "2011-11-29"), ("2013 Apr 01", "2013-04-01"),
    ("2014 Jul 1", "2014-07-01"), ("2013 Nov", "2013-11"), ("May 2024", "2024-05"), ("2024-05", "2024-05"),
    ("01/05/2024", "2024-05-01"), ("26.3.2025", "2025-03-26"), ("2024", "2024"),
    ("Wednesday 3 March 2021", "2021-03-03"), ("Published on 3 March 2021 by the board", "2021-03-03"),
    ("at 11.45 a.m. on 4th November 2019", "2019-11-04"), ("[24 January 2018]", "2018-01-24"),
    ("in the spring of 2019", "2019"), ("16 aprile 2024, n. 10", "2024-04-16"),
    ("vom 17. Juni 2025", "2025-06-17"), ("Mon, 06 May 2019 09:00:00 GMT", "2019-05-06"),
  ])
  func `a publisher's way of writing a date is read`(_ text: String, _ date: String) {
    #expect(IssueDate(parsing: text)?.description == date)
  }

  @Test(arguments: [
    "", "soon", "May", "31 December", "12:00 Sunday 22 March", "1799", "2200", "version 3", "20241301",
    "2024050", "5 May 24", "01/05/24", "page 12024",
  ])
  func `a near miss is no date`(_ text: String) {
    #expect(IssueDate(parsing: text) == nil)
  }

  @Test(arguments: [
    ("32 May 2024", "2024-05"), ("13/13/2024", "2024"), ("2024-00-10", "2024"), ("2024-13-01", "2024"),
    ("1 Mayor 2024", "2024"), ("2024-5-1", "2024"), ("2024-05-32", "2024-05"), ("room 2024-7", "2024"),
  ])
  func `what cannot be is left out of a date`(_ text: String, _ date: String) {
    #expect(IssueDate(parsing: text)?.description == date)
  }

  @Test(arguments: [
    ("january", 1), ("Jan", 1), ("MARCH", 3), ("may", 5), ("june", 6), ("sept", 9), ("Dec", 12),
    ("ma", nil), ("decem", nil), ("juno", nil), ("mayor", nil), ("juni", 6), ("août", 8), ("Maggio", 5),
    ("oktobre", nil), ("marc", 3), ("", nil),
  ])
  func `months are known by name and short form`(_ word: String, _ month: Int?) {
    #expect(IssueDate.month(named: word) == month)
  }

  @Test func `a date knows the days it can mean`() throws {
    let year = try #require(IssueDate(year: 2024))
    let month = try #require(IssueDate(year: 2024, month: 5))
    let day = try #require(IssueDate(year: 2024, month: 5, day: 1))
    #expect([year.earliest, month.earliest, day.earliest] == [20_240_101, 20_240_501, 20_240_501])
    #expect([year.latest, month.latest, day.latest] == [20_241_231, 20_240_531, 20_240_501])
    #expect([month, day, year].sorted() == [year, day, month])
  }

  @Test(
    arguments: [
      (999, nil, nil), (10_000, nil, nil), (2024, 0, nil), (2024, 13, nil), (2024, 5, 0), (2024, 5, 32),
      (2024, nil, 5),
    ] as [(Int, Int?, Int?)])
  func `parts that make no day make no date`(_ year: Int, _ month: Int?, _ day: Int?) {
    #expect(IssueDate(year: year, month: month, day: day) == nil)
  }
}

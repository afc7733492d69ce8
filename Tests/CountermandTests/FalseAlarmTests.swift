import Countermand
import Testing

/// The causes for which pairs look like contradictions and are none: each with a pair that has it, which must be
/// let go for that cause and no other, and a twin without it, which is a contradiction.
@Suite struct FalseAlarmTests {
  private static let explainer = Result { Explainer(rules: try RuleSet.load()) }

  @Test(
    "another addressee, place or time",
    arguments: [
      AlarmRow(
        "F1 another addressee", "Ambulance trusts must leave the bay after 45 minutes.",
        "Acute trusts must not leave the bay after 45 minutes.",
        "stopped by bearer: one binds ambulance trust, the other acute trust",
        twin: "Ambulance trusts must not leave the bay after 45 minutes."),
      AlarmRow(
        "F2 replaced", .init("Dentists must cancel check-ups.", title: "Letter on routine dentistry"),
        .init(
          "Dentists must not cancel check-ups.", above: "This replaces the Letter on routine dentistry.",
          date: "2025-09-01"),
        "stopped by supersession: Guide of South Board replaces Letter on routine dentistry",
        twin: .init(
          "Dentists must not cancel check-ups.", above: "This replaces the Letter on school meals.",
          date: "2025-09-01")),
      AlarmRow(
        "F3 another period", "Trusts must answer exactly 76% of calls in 2023/24.",
        "Trusts must not answer calls in 2024/25.", "stopped by period: they speak of different times",
        twin: "Trusts must not answer calls in 2023/24."),
      AlarmRow(
        "F3 another financial year",
        .init("Wards must keep a paper diary.", title: "Ward rules 2021/22", date: "2021-03-01"),
        .init("Wards must not keep a paper diary.", date: "2023-04-02"),
        "stopped by period: the one ceased to hold before the other began",
        twin: .init("Wards must not keep a paper diary.", date: "2021-06-02")),
      AlarmRow(
        "F4 milestones", "Exactly 60% of medicines charts must be signed by June 2025.",
        "Exactly 80% of medicines charts must be signed by December 2025.",
        "stopped by period: they set milestones of one course",
        twin: "Exactly 80% of medicines charts must be signed by June 2025."),
      AlarmRow(
        "F4 months", "Exactly 60% of medicines charts must be signed by June.",
        "Exactly 80% of medicines charts must be signed by December.",
        "stopped by period: they set milestones of one course",
        twin: "Exactly 80% of medicines charts must be signed by June."),
      AlarmRow(
        "F19 another country", .init("Boards must charge for parking.", extent: "Scotland"),
        .init("Boards must not charge for parking.", extent: "England"),
        "stopped by extent: one holds in Scotland, the other in England",
        twin: .init("Boards must not charge for parking.", extent: "UK")),
      AlarmRow(
        "F20 a duty of the issuer", "We will write long letters to wardens.",
        "Wardens must not write long letters.",
        "stopped by bearer: one binds its issuer, the other its readers",
        on: "Wardens must write long letters."),
      AlarmRow(
        "F20 a promise about something else", "We will write shorter letters.",
        "Send the office a long account each month.",
        "stopped by bearer: one binds its issuer, the other its readers",
        on: "Never send the office a long account each month."),
    ])
  func circumstances(_ row: AlarmRow) async throws { try await row.check(Self.explainer.get()) }

  @Test(
    "conditions and exceptions that keep the two apart",
    arguments: [
      AlarmRow(
        "F5 conditions", "If a flood alert is declared, wardens must cancel leave.",
        "If no flood alert is declared, wardens must not cancel leave.",
        "stopped by condition: their conditions exclude each other",
        twin: "If a flood alert is declared, wardens must not cancel leave."),
      AlarmRow(
        "F5 unless in front", "Once a flood alert is declared, wardens must cancel leave.",
        "Unless a flood alert is declared, wardens must not cancel leave.",
        "their conditions exclude each other",
        twin: "Once a flood alert is declared, wardens must not cancel leave."),
      AlarmRow(
        "F6 built in as an exception",
        "Councils must not hire outside advisers unless there is a cyber attack.",
        "After a cyber attack councils must hire outside advisers.",
        "stopped by exception: the other side is the case that the exception names",
        twin: "After a fire councils must hire outside advisers."),
      AlarmRow(
        "F10 a balanced sentence", "Trusts must cut their headcount while keeping safe staffing levels.",
        "Trusts must keep safe staffing levels on each ward.",
        "stopped by balance: one sentence weighs both aims", on: "Trusts must cut their headcount."),
    ])
  func clauses(_ row: AlarmRow) async throws { try await row.check(Self.explainer.get()) }

  @Test(
    "sentences that direct nobody",
    arguments: [
      AlarmRow(
        "F7 a report", "Several wardens said that boats must be painted at weekends.",
        "Boats must not be painted at weekends.", "side A is no directive but a quotation or report",
        on: "Boats must be painted at weekends."),
      AlarmRow(
        "F7 a call by others", "According to the union, wardens should paint boats at weekends.",
        "Wardens should not paint boats at weekends.", "side A is no directive but a quotation or report",
        on: "Wardens should paint boats at weekends."),
      AlarmRow(
        "F8 history", "Before 2004 practices were obliged to cover nights themselves.",
        "Practices must not cover nights themselves.", "side A is no directive but history or background",
        on: "Practices are obliged to cover nights themselves."),
      AlarmRow(
        "F8 a heading", .init("Wardens should carry a lamp.", heading: "Background"),
        .init("Wardens should not carry a lamp."), "side A is no directive but history or background",
        on: .init("Wardens should carry a lamp.", heading: "Equipment")),
      AlarmRow(
        "F9 aspiration", "Our ambition is that wardens can work without paper.",
        "Wardens must not work without paper.", "side A is no directive but an aspiration or vision",
        on: "Wardens must work without paper."),
      AlarmRow(
        "F11 a denial", "This does not mean that every complaint must have a full inquiry.",
        "A complaint must not have a full inquiry.",
        "side A is no directive but a denial that something is meant or required",
        on: "Every complaint must have a full inquiry."),
      AlarmRow(
        "F12 a question", "Do you agree that councils should shorten the notice period?",
        "Councils should not shorten the notice period.",
        "side A is no directive but a question or an option put to consultation",
        on: "Councils should shorten the notice period."),
      AlarmRow(
        "F12 a proposal", "We propose that councils should shorten the notice period.",
        "Councils should not shorten the notice period.",
        "side A is no directive but a question or an option put to consultation",
        on: "Councils should shorten the notice period."),
    ])
  func nonDirectives(_ row: AlarmRow) async throws { try await row.check(Self.explainer.get()) }

  @Test(
    "things and figures that only look opposed",
    arguments: [
      AlarmRow(
        "F13 a homonym", "Staff must discharge the capacitor before cleaning.",
        "Staff must not discharge patients before lunch.",
        "share the word “discharge” and say it of different",
        twin: "Staff must not discharge the capacitor before cleaning."),
      AlarmRow(
        "F14 a paraphrase", "Four in five calls must be answered within a minute.",
        "No more than 20% of calls may be left unanswered after a minute.", "say the same",
        twin: "At least 30% of calls must be left unanswered after a minute."),
      AlarmRow(
        "F15 another quantity", "Exactly 90% of letters must be sent in seven days.",
        "Exactly 95% of scans must be sent in seven days.", "the figures are of different quantities",
        twin: "Exactly 95% of letters must be sent in seven days."),
      AlarmRow(
        "F16 compatible ranges", "Wardens must review the plan at least once a year.",
        "Wardens must review the plan no more than once a quarter.", "are compatible",
        on: "Wardens must review the plan at least once a month."),
      AlarmRow(
        "F17 a stricter standard", "Wardens must check the mattress at least once a week.",
        "Wardens must check the mattress at least once a day.",
        "differ in standard only: who meets side B, the stricter, meets both",
        twin: "Wardens must check the mattress no more than once a month."),
      AlarmRow(
        "F18 another population", "People aged 50 to 64 should be offered the test.",
        "People aged 70 to 80 should not be offered the test.",
        "stopped by population: one is about people of 50 to 64, the other of 70 to 80",
        twin: "People aged 50 to 64 should not be offered the test."),
      AlarmRow(
        "F18 another topic", "Clinics should offer fewer routine appointments.",
        "Clinics should see visitors with a dog every year.", "the two are about different things",
        twin: "Clinics should offer more routine appointments."),
    ])
  func comparisons(_ row: AlarmRow) async throws { try await row.check(Self.explainer.get()) }
}

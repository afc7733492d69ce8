import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct ActComparisonTests {
  private static let tunic = Passage("Nurses must wear a blue tunic on the ward.", by: "North Board")

  private static func against(_ text: String) -> Passage { Passage(text, by: "South Board") }

  @Test(
    "one act under modalities that cannot both hold",
    arguments: [
      PairRow(
        "must against must not", tunic, against("Nurses must not wear a blue tunic on the ward."),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "the marked sentences only",
        Passage("It rains. «Nurses must wear a blue tunic on the ward.» It is cold.", by: "North Board"),
        against("The sun is out. «Nurses must not wear a blue tunic on the ward.»"),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "other forms of the words", tunic,
        against("No nurse must be wearing blue tunics on the wards."), .contradiction(.deontic, .cancelling)),
      PairRow(
        "must against should not", tunic, against("Nurses should not wear a blue tunic on the ward."),
        .contradiction(.deontic, .counteracting)),
      PairRow(
        "should against should not",
        Passage("Nurses should wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses should not wear a blue tunic on the ward."),
        .contradiction(.deontic, .counteracting)),
      PairRow(
        "may against must not",
        Passage("Nurses may wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses must not wear a blue tunic on the ward."), .contradiction(.deontic, .constraining)),
      PairRow("must and must", tunic, against("Nurses must wear a blue tunic on the ward."), .compatible),
      PairRow(
        "must and may", tunic, against("Nurses may wear a blue tunic on the ward."),
        .contradiction(.deontic, .constraining)),
      PairRow(
        "should and may",
        Passage("Nurses should wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses may wear a blue tunic on the ward."), .compatible),
      PairRow(
        "must not and should not",
        Passage("Nurses must not wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses should not wear a blue tunic on the ward."), .compatible),
      PairRow("another act", tunic, against("Nurses must not lose the keys of the cellar."), .compatible),
      PairRow("another object", tunic, against("Nurses must not wear rings in the kitchen."), .compatible),
    ])
  func modalities(_ row: PairRow) throws { try row.check() }

  @Test(
    "one decides what the other finds too little evidence for",
    arguments: [
      PairRow(
        "undecided and should", undecided, against("Doctors should offer screening for glaucoma."),
        .contradiction(.deontic, .constraining)),
      PairRow(
        "another illness", undecided, against("Doctors should offer screening for deafness."), .compatible),
      PairRow(
        "undecided twice", undecided,
        against("The evidence is insufficient to recommend screening for glaucoma."), .compatible),
      PairRow(
        "undecided and may", undecided, against("Doctors may offer screening for glaucoma."),
        .stopped(.strength)),
    ])
  func findings(_ row: PairRow) throws { try row.check() }

  private static let undecided = Passage(
    "The evidence is insufficient to recommend screening for glaucoma.", by: "North Board")

  private static let ban = Passage("Nurses must not use lamps on the ward.", by: "North Board")

  @Test(
    "to leave a thing out and to do less of it pull the same way",
    arguments: [
      PairRow("less", ban, against("Nurses should use less lamps on the ward."), .compatible),
      PairRow("fewer", ban, against("Nurses should use fewer lamps on the ward."), .compatible),
      PairRow(
        "more", ban, against("Nurses should use more lamps on the ward."),
        .contradiction(.deontic, .counteracting)),
    ])
  func lessening(_ row: PairRow) throws { try row.check() }

  @Test(
    "opposite acts on one object, and acts that shut each other out",
    arguments: [
      PairRow(
        "open and close", Passage("Nurses must open the ward windows at noon.", by: "North Board"),
        against("Nurses must close the ward windows at noon."), .contradiction(.deontic, .cancelling)),
      PairRow(
        "open and close, as advice",
        Passage("Nurses should open the ward windows at noon.", by: "North Board"),
        against("Nurses should close the ward windows at noon."), .contradiction(.deontic, .counteracting)),
      PairRow(
        "two colours of one thing",
        Passage("Nurses must wear the red badge on the left pocket.", by: "North Board"),
        against("Nurses must wear the green badge on the left pocket."),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "open and close other objects",
        Passage("Nurses must open the ward windows at noon.", by: "North Board"),
        against("Nurses must close the kitchen cupboards before lunch."), .compatible),
      PairRow(
        "must open and must not close",
        Passage("Nurses must open the ward windows at noon.", by: "North Board"),
        against("Nurses must not close the ward windows at noon."), .compatible),
      PairRow(
        "may open and must close: the leave is gone",
        Passage("Nurses may open the ward windows at noon.", by: "North Board"),
        against("Nurses must close the ward windows at noon."), .contradiction(.deontic, .constraining)),
      PairRow(
        "may open and may close",
        Passage("Nurses may open the ward windows at noon.", by: "North Board"),
        against("Nurses may close the ward windows at noon."), .stopped(.strength)),
    ])
  func opposites(_ row: PairRow) throws { try row.check() }

  @Test(
    "what nobody has a duty to do can be left, not forbidden",
    arguments: [
      PairRow(
        "must and need not", tunic, against("Nurses need not wear a blue tunic on the ward."),
        .contradiction(.deontic, .constraining)),
      PairRow(
        "must not and need not",
        Passage("Nurses must not wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses need not wear a blue tunic on the ward."), .compatible),
      PairRow(
        "may and need not", Passage("Nurses may wear a blue tunic on the ward.", by: "North Board"),
        against("Nurses are under no obligation to wear a blue tunic on the ward."), .stopped(.strength)),
      PairRow(
        "may only with leave, and must not",
        Passage("Nurses may wear a blue tunic on the ward only with leave.", by: "North Board"),
        against("Nurses must not wear a blue tunic on the ward."), .compatible),
    ])
  func duties(_ row: PairRow) throws { try row.check() }

  @Test(
    "cases that the two part between them",
    arguments: [
      PairRow(
        "before and after one event",
        Passage("Before the morning round, nurses must open the ward windows.", by: "North Board"),
        against("After the morning round, nurses must not open the ward windows."), .stopped(.condition)),
      PairRow(
        "before one event, twice",
        Passage("Before the morning round, nurses must open the ward windows.", by: "North Board"),
        against("Before the morning round, nurses must not open the ward windows."),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "with consent and without",
        Passage("Nurses must not open the ward cupboard without consent.", by: "North Board"),
        against("Nurses may open the ward cupboard with consent."), .stopped(.condition)),
      PairRow(
        "two parties of one text", Passage("Fern shall mend the garden fence.", by: "North Board"),
        against("Oak shall not mend the garden fence."), .stopped(.bearer)),
      PairRow(
        "one party of two texts", Passage("Fern shall mend the garden fence.", by: "North Board"),
        against("Fern shall not mend the garden fence."), .contradiction(.deontic, .cancelling)),
      PairRow(
        "what the issuer does itself",
        Passage("We will not open the ward windows at noon.", by: "North Board"),
        against("Nurses must open the ward windows at noon."), .stopped(.bearer)),
    ])
  func cases(_ row: PairRow) throws { try row.check() }

  @Test(
    "acts of which each is to come before the other",
    arguments: [
      PairRow(
        "one order and the other",
        Passage("Growers must register the orchard before they sell cider.", by: "North Board"),
        against("Growers must sell cider before they register the orchard."),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "one order, twice",
        Passage("Growers must register the orchard before they sell cider.", by: "North Board"),
        against("Growers must register the orchard before they sell cider."), .compatible),
    ])
  func order(_ row: PairRow) throws { try row.check() }
}

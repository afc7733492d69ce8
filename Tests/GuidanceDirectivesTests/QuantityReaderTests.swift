import GuidanceRules
import Testing

@testable import GuidanceDirectives

struct QuantityReaderTests {
  typealias Row = QuantityRow

  @Test(
    "shares of a whole",
    arguments: [
      Row("cut travel by 30%", "percentage 30"),
      Row("at least 95% of letters", "percentage 95.."),
      Row("at least 95 per cent of letters", "percentage 95.."),
      Row("twenty-five percent of letters", "percentage 25"),
      Row("one in five letters", "percentage 20"),
      Row("at least one in five letters", "percentage 20.."),
      Row("two in every three letters", "percentage 66.667"),
      Row("nine out of ten letters", "percentage 90"),
      Row("three quarters of the letters", "percentage 75"),
      Row("half of the letters", "percentage 50"),
      Row("a third of the letters", "percentage 33.333"),
      Row("two-thirds of the letters", "percentage 66.667"),
      Row("fewer than a quarter of the letters", "percentage ..<25"),
      Row("no more than 8.5% of letters", "percentage ..8.5"),
      Row("between 10% and 20% of letters", "percentage 10..20"),
      Row("between 10 and 20% of letters", "percentage 10..20"),
      Row("94% to 98%", "percentage 94..98"),
      Row("94–98%", "percentage 94..98"),
      Row("about 20% of letters", "percentage 18..22"),
      Row("put one in the letter"),
      Row("one in the ward"),
      Row("in the third ward"),
      Row("the first half"),
    ])
  func shares(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "money",
    arguments: [
      Row("spend £50,000 on roofs", "money 50000"),
      Row("spend up to £20 million on roofs", "money ..20000000"),
      Row("spend £1.5bn on roofs", "money 1500000000"),
      Row("spend £0.5m on roofs", "money 500000"),
      Row("spend more than $400 on roofs", "money 400<.."),
      Row("spend £5 to £10 on roofs", "money 5..10"),
      Row("spend £8 to 10 billion on roofs", "money 8000000000..10000000000"),
      Row("spend 8 to 10 billion pounds on roofs", "money 8000000000..10000000000"),
      Row("spend nine hundred seventeen thousand dollars on roofs", "money 917000"),
      Row("spend £1,000 a head", "money 1000"),
      Row("spend no less than £500 on roofs", "money 500.."),
      Row("spend money on roofs"),
      Row("spend a million words on roofs"),
    ])
  func money(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "an age is no duration",
    arguments: [
      Row("people aged 65 or over", "population age 65.."),
      Row("people aged 65", "population age 65"),
      Row("people aged 65+", "population age 65.."),
      Row("people younger than 60", "population age ..<60"),
      Row("people over 65", "population age 65<.."),
      Row("over 65s", "population age 65<.."),
      Row("under-5s", "population age ..<5"),
      Row("children under 5 years old", "population age ..<5"),
      Row("children under 18", "population age ..<18"),
      Row("women aged 50 to 74 years", "population age 50..74"),
      Row("women aged between 50 and 74", "population age 50..74"),
      Row("between the ages of 40 and 49 years", "population age 40..49"),
      Row("12 to 15 year olds", "population age 12..15"),
      Row("12–15-year-olds", "population age 12..15"),
      Row("adults 60 years or older", "population age 60.."),
      Row("adults aged 40 and over", "population age 40.."),
      Row("patients 60 years and over", "population age 60.."),
      Row("children 5 years and under", "population age ..5"),
      Row("start scans from the age of 50", "age 50.."),
      Row("start scans at age 50", "age 50"),
      Row("start scans at 50 years of age", "age 50"),
      Row("keep notes for 5 years", "duration 1826.25"),
      Row("keep notes under 5 years", "duration ..<1826.25"),
      Row("keep notes over 65 pages", "count 65<.."),
    ])
  func ages(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "how often is the time between two occurrences",
    arguments: [
      Row("inspect lifts annually", "interval 365.25"),
      Row("inspect lifts daily", "interval 1"),
      Row("a biennial inspection of lifts", "interval 730.5"),
      Row("inspect lifts every two years", "interval 730.5"),
      Row("inspect lifts every other year", "interval 730.5"),
      Row("inspect lifts every 3 months", "interval 91.313"),
      Row("inspect lifts every week", "interval 7"),
      Row("inspect lifts once a quarter", "interval 91.313"),
      Row("inspect lifts twice a week", "interval 3.5"),
      Row("inspect lifts three times a day", "interval 0.333"),
      Row("inspect lifts once every six months", "interval 182.625"),
      Row("inspect lifts twice daily", "interval 0.5"),
      Row("inspect lifts six-monthly", "interval 182.625"),
      Row("inspect lifts fortnightly", "interval 14"),
      Row("inspect lifts every 6 to 12 months", "interval 182.625..365.25"),
      Row("inspect lifts at least monthly", "interval ..30.438"),
      Row("inspect lifts at least every three months", "interval ..91.313"),
      Row("inspect lifts at least once a year", "interval ..365.25"),
      Row("inspect lifts no more often than every six months", "interval 182.625.."),
      Row("inspect lifts no more than once a quarter", "interval 91.313.."),
      Row("inspect lifts not less than twice a year", "interval ..182.625"),
      Row("inspect lifts monthly or more often", "interval ..30.438"),
      Row("leave at least eight hours between doses", "interval 0.333.."),
      Row("give doses at least eight hours apart", "interval 0.333.."),
      Row("inspect lifts at intervals of not more than 6 months", "interval ..182.625"),
      Row("inspect lifts for two years", "duration 730.5"),
      Row("inspect every lift"),
      Row("inspect a lift each autumn"),
      Row("inspect lifts once a month has gone by", "duration 30.438"),
    ])
  func intervals(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "lengths of time with their bounds",
    arguments: [
      Row("wait 14 days", "duration 14"),
      Row("wait for a month", "duration 30.438"),
      Row("wait half an hour", "duration 0.021"),
      Row("wait four and a half hours", "duration 0.188"),
      Row("wait five (5) days", "duration 5"),
      Row("a five-day course", "duration 5"),
      Row("reply within 14 days", "duration ..14"),
      Row("reply within 5 working days", "duration ..7"),
      Row("reply within 5 clear days", "duration ..5"),
      Row("reply within a fortnight of it", "duration ..14"),
      Row("reply no later than 14 days after it", "duration ..14"),
      Row("reply in 14 days at the latest", "duration ..14"),
      Row("wait at least 48 hours", "duration 2.."),
      Row("wait no longer than 2 weeks", "duration ..14"),
      Row("nobody may wait longer than 2 weeks", "duration ..14"),
      Row("wait longer than 2 weeks", "duration 14<.."),
      Row("wait not less than 30 days", "duration 30.."),
      Row("wait less than 30 days", "duration ..<30"),
      Row("wait up to 10 days", "duration ..10"),
      Row("wait for a minimum of 10 days", "duration 10.."),
      Row("wait 10 days or more", "duration 10.."),
      Row("wait 10 days or less", "duration ..10"),
      Row("a wait that must not exceed 10 days", "duration ..10"),
      Row("a wait that is not to exceed 10 days", "duration ..10"),
      Row("a wait that must not be longer than 10 days", "duration ..10"),
      Row("a wait that should not fall below 10 days", "duration 10.."),
      Row("a wait that must be longer than 10 days", "duration 10<.."),
      Row("do not decide until at least eight weeks after it", "duration 56.."),
      Row("a wait limited to 10 days", "duration ..10"),
      Row("a maximum wait of 10 days", "duration ..10"),
      Row("wait 10 days to 20 days", "duration 10..20"),
      Row("wait between 10 and 20 days", "duration 10..20"),
      Row("wait one or two days", "duration 1..2"),
      Row("wait around 10 days", "duration 9..11"),
      Row("for the first six weeks", "period duration 42"),
      Row("wait for days"),
    ])
  func durations(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "times of day and days of the calendar",
    arguments: [
      Row("open at 8.30 am", "clock 8.5"),
      Row("open at 8am", "clock 8"),
      Row("open at 22:00", "clock 22"),
      Row("open at noon", "clock 12"),
      Row("open by 5 pm", "clock ..17"),
      Row("open from 9 am to 5 pm", "clock 9..17"),
      Row("open between 11:00 am and 2:00 pm", "clock 11..14"),
      Row("open until ten in the evening", "clock ..22"),
      Row("no work may begin earlier than 8.30 am", "clock 8.5.."),
      Row("no work may begin before 8 am", "clock 8.."),
      Row("work may begin before 8 am", "clock ..<8"),
      Row("meet on the third Thursday of November", "dayOfYear 325..331"),
      Row("close on 1 April", "dayOfYear 94"),
      Row("close on 1st April", "dayOfYear 94"),
      Row("close by 30 June", "dayOfYear ..185"),
      Row("close on 1 May 2024", "date 753053"),
      Row("close on May 1, 2024", "date 753053"),
      Row("cut it by 5% by March 2026", "percentage 5", "period date ..753765"),
      Row("close it in 2025"),
      Row("close it in 2025/26"),
      Row("it may close"),
      Row("close 5 of them in 3 wards", "count 3"),
    ])
  func moments(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "doses and measures",
    arguments: [
      Row("give 5 mg", "mass 5"), Row("give 5mg", "mass 5"), Row("give 2 g", "mass 2000"),
      Row("give 250 micrograms", "mass 0.25"), Row("give 250 µg", "mass 0.25"),
      Row("give 5 mg/kg", "massPerWeight 5"), Row("give 5 mg per kg", "massPerWeight 5"),
      Row("give 400 IU", "activity 400"),
      Row("hold it between 0.5 and 1.0 mg/l", "concentration 0.5..1"),
      Row("hold it at 2 mg/l or more", "concentration 2.."),
      Row("wait until it is under 90 g/l", "condition concentration ..<90000"),
      Row("below 70 g/dl", "concentration ..<700000"), Row("over 7 mmol/l", "molarity 7<.."),
      Row("under 5 ppm", "concentration ..<5"),
      Row("keep it below 8 degrees", "temperature ..<8"),
      Row("keep it at 63 °C or above", "temperature 63.."),
      Row("keep it at 8 °C or below", "temperature ..8"),
      Row("keep it at 212 °F", "temperature 100"),
      Row("water that must not be hotter than 43 °C", "temperature ..43"),
      Row("between 2 °C and 8 °C", "temperature 2..8"),
      Row("keep it below 140 mmHg", "systolic ..<140"), Row("keep it below 140 mm Hg", "systolic ..<140"),
      Row("keep the diastolic pressure below 90 mmHg", "diastolic ..<90"),
      Row("keep it below 140/90 mmHg", "systolic ..<140", "diastolic ..<90"),
      Row("treat at ≥160 mmHg", "systolic 160.."), Row("aim for <150 mmHg", "systolic ..<150"),
      Row("a goal SBP of lower than 140", "systolic ..<140"),
      Row("a BMI of 30 or more", "bodyMass 30.."), Row("a BMI of 30 kg/m2", "bodyMass 30"),
      Row("a pulse of 100 bpm", "beats 100"), Row("a score of 5 or more", "score 5.."),
      Row("stand 2 metres apart", "length 2"), Row("stand 150 cm away", "length 1.5"),
      Row("a strip that must not be wider than six metres", "length ..6"),
      Row("a field of two hectares", "area 20000"), Row("pour 500 ml", "volume 0.5"),
      Row("drink at least two litres a day", "volume 2.."),
      Row("no more than 30 mph", "speed ..13.411"), Row("at 36 km/h", "speed 10"),
      Row("30 miles an hour", "speed 13.411"), Row("below 45 dB", "noise ..<45"), Row("3 kW", "power 3000"),
      Row("give some milligrams"), Row("keep it in degrees"), Row("a strip of metres"),
    ])
  func measures(_ row: QuantityRow) throws { try row.check() }

  @Test(
    "counts of things, and numbers that are names",
    arguments: [
      Row("close 31 wards", "count 31"), Row("close 2,250 wards", "count 2250"),
      Row("two hundred and fifty posts", "count 250"), Row("a dozen posts", "count 12"),
      Row("set 18 goals for 2025", "count 18"),
      Row("half a dozen posts", "count 6"), Row("a pair of gloves", "count 2"),
      Row("both doctors", "count 2"),
      Row("at least two registered doctors", "count 2.."), Row("a single signature", "count 1"),
      Row("five thousand posts", "count 5000"), Row("zero posts", "count 0"),
      Row("1:8", "count 8"), Row("no more than eight patients per nurse", "count ..8"),
      Row("one nurse to four patients", "count 0.25"),
      Row("close it under section 12"), Row("close it under paragraph 3.2"), Row("type 2 diabetes"),
      Row("stage 3 kidney disease"), Row("close it under rule No. 4"), Row("no wards"),
    ])
  func counts(_ row: QuantityRow) throws { try row.check() }

  @Test("counts of different things are of different things, of one thing in other forms they are not")
  func things() throws {
    let nurses = try Row.read("at least 4 nurses").first
    #expect(nurses?.lower == 4)
    #expect(nurses?.thing == (try Row.read("four nurse").first?.thing))
    #expect(nurses?.thing != (try Row.read("4 wards").first?.thing))
    #expect(try Row.read("six two-year-olds").first?.thing == (try Row.read("4 two-year-olds").first?.thing))
    #expect(
      try Row.read("six two-year-olds").first?.thing != (try Row.read("4 three-year-olds").first?.thing))
  }

  @Test("what a quantity is allowed for sets it apart")
  func rates() throws {
    let day = try Row.read("spend £5 a day").first?.per
    #expect(day != 0)
    #expect(day == (try Row.read("spend £5 per day").first?.per))
    #expect(day != (try Row.read("spend £5 a week").first?.per))
    #expect(try Row.read("spend £5").first?.per == 0)
    #expect(try Row.read("£5 for each item").first?.per == (try Row.read("£9 an item").first?.per))
  }

  @Test(
    "which things are meant is a condition, what is done with them a measure",
    arguments: [
      Row("contracts worth more than £500", "condition money 500<.."),
      Row("check loans if they are over £500", "money 500<.."),
      Row("for loans under £1,000", "condition money ..<1000"),
      Row("for loans of £1,000", "money 1000"),
      Row("homes with more than five residents", "condition count 5<.."),
      Row("keep noise below 45 dB", "noise ..<45"),
      Row("wait until it has fallen below 70 g/l", "condition concentration ..<70000"),
      Row("do not refer women over 35", "population age 35<.."),
    ])
  func roles(_ row: QuantityRow) throws { try row.check() }

  @Test("an act behind an until is open from the threshold on")
  func release() throws {
    #expect(try Row.read("wait until it has fallen below 70 g/l").map(\.isRelease) == [true])
    #expect(try Row.read("wait until 8 pm").map(\.isRelease) == [false])
  }

  @Test(
    "the words of a quantity take its bound in",
    arguments: [
      ("reply within 14 days of it", "within 14 days"), ("at least 95% of letters", "at least 95%"),
      ("wait no more than 4 hours there", "no more than 4 hours"), ("wait for 4 hours there", "4 hours"),
      ("wait 4 hours or more there", "4 hours or more"),
    ])
  func words(_ text: String, _ words: String) throws {
    #expect(try Row.read(text).map(\.words) == [words])
  }

  @Test("several quantities come in reading order")
  func several() throws {
    let quantities = try Row.read("reply to 90% of letters within 5 days and spend £20")
    #expect(quantities.map(\.dimension) == [.percentage, .duration, .money])
  }
}

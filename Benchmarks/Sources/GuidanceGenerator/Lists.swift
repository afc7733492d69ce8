/// The words that pages are made of.
enum Lists {
  static let bodies = [
    "NHS England", "Department of Health and Social Care", "Care Quality Commission",
    "UK Health Security Agency",
    "National Institute for Health and Care Excellence", "Northern Region Health Board",
    "College of District Physicians", "Office for Patient Transport", "Public Estates Agency",
    "Council of Community Services", "Institute of Hospital Engineers", "Royal Society of Ward Managers",
  ]

  static let bearers = words(
    "trusts providers clinicians commissioners pharmacists managers nurses hospitals practices boards employers "
      + "surgeons midwives paramedics governors councils suppliers laboratories wards clinics")

  static let verbs = words(
    "record review publish report assess offer provide arrange monitor replace inspect register notify measure "
      + "store label prepare clean transfer audit approve inform update check keep test schedule complete refer "
      + "discuss document collect protect plan train appoint count supply repair return confirm explain verify "
      + "examine operate observe notice translate weigh dress rinse dry heat cool seal open close lock paint mark sort "
      + "pack unpack lift carry park drive ring call write print copy scan file archive delete restore search borrow "
      + "lend rent buy sell order deliver receive accept refuse decline cancel postpone begin continue finish pause "
      + "repeat adjust calibrate tune align fit mount remove dismantle assemble build design draw sketch model "
      + "simulate estimate calculate compare rank rate score grade classify describe define name list summarise "
      + "present demonstrate teach coach mentor supervise lead guide escort accompany welcome greet invite thank "
      + "interview question answer advise warn alert remind encourage support comfort calm feed bathe shave turn "
      + "move position secure fasten release empty fill pour mix stir shake spray wipe sweep mop vacuum polish"
  )

  static let nouns = words(
    "patient record ward theatre budget contract referral appointment medicine vaccine specimen equipment device "
      + "plan policy incident complaint rota shift vehicle corridor bed clinic scan result letter consent "
      + "assessment screening discharge admission transfer infection wound diet catheter monitor pump syringe "
      + "register audit survey training supervision handover kitchen laundry waste water heating lighting lift "
      + "entrance car-park telephone interpreter volunteer visitor carer child adult family neighbour language "
      + "dementia diabetes asthma stroke fracture pregnancy anaemia epilepsy hypertension sepsis delirium "
      + "allergy nutrition hydration pain fever cough rash fall pressure ulcer tooth hearing vision speech "
      + "estate building roof boiler generator oxygen nitrogen radiation laser magnet filter mask glove apron "
      + "pillow mattress blanket towel basin tap sink drain pipe valve gauge meter cable socket plug battery charger "
      + "screen keyboard printer scanner server network password folder drawer shelf cupboard trolley wheelchair "
      + "walker crutch splint bandage plaster needle scalpel forceps tray bottle jar tube vial capsule tablet "
      + "cream ointment spray inhaler nebuliser stethoscope thermometer otoscope camera microscope centrifuge "
      + "freezer fridge oven kettle cup plate spoon menu recipe allergy-card badge uniform shoe gown cap "
      + "window door gate fence ramp stair handrail carpet tile paint curtain blind lamp bulb torch alarm siren "
      + "ambulance helicopter bicycle taxi bus train timetable ticket fare fee invoice receipt cheque deposit loan "
      + "lease tender bid auction charter treaty statute bylaw clause annex appendix footnote glossary index "
      + "census sample cohort trial protocol placebo outcome endpoint biomarker genome protein enzyme hormone "
      + "muscle tendon joint kidney liver lung heart artery vein nerve brain eye ear nose throat skin hair nail"
  )

  static let adjectives = words(
    "local annual written clinical urgent routine elderly community national regional electronic paper weekly "
      + "monthly clean sterile portable digital acute chronic mental physical dental surgical medical "
      + "temporary permanent shared private spare senior junior qualified accredited independent additional "
      + "blue green yellow red white black round square flat steep narrow wide deep shallow loud quiet bright dark warm "
      + "cold wet damp fragile heavy light rigid flexible hollow solid transparent opaque domestic foreign urban rural "
      + "coastal northern southern eastern western seasonal daily nightly hourly voluntary informal verbal visual "
      + "manual automatic mechanical electrical chemical organic synthetic recycled disposable reusable renewable "
      + "flammable corrosive toxic harmless infectious contagious hereditary congenital paediatric neonatal maternal "
      + "geriatric palliative rehabilitative diagnostic therapeutic preventive statistical financial legal ethical"
  )

  static let fillers = words(
    "the of and in a with for this that from by its other most these some over between within across about "
      + "during after before several earlier later recent further many often usually commonly largely")

  static let pastVerbs = words(
    "showed described included covered followed reflected varied changed grew fell rested depended drew began "
      + "remained suggested found reached spread matched")

  static let modals = [
    "must", "should", "must not", "should not", "may", "are required to", "need to", "are expected to",
    "will",
    "should consider whether to",
  ]

  static let conditions = [
    "if the patient agrees", "where the risk is high", "when a fault is found", "unless the ward is closed",
    "within 14 days", "at least once a year", "before discharge", "for adults aged 65 and over",
    "within 24 hours of admission", "after each use", "no later than 31 March 2026", "every 6 months",
  ]

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}

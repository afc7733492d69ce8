/// Who makes the laws that legislation files hold. Their publisher is the printer, not the issuer.
enum LegislationIssuer {
  private static let byType = [
    "unitedkingdompublicgeneralact": "UK Parliament",
    "unitedkingdomlocalact": "UK Parliament",
    "greatbritainact": "UK Parliament",
    "englandact": "UK Parliament",
    "unitedkingdomstatutoryinstrument": "UK Government",
    "unitedkingdomdraftstatutoryinstrument": "UK Government",
    "scottishact": "Scottish Parliament",
    "scottishstatutoryinstrument": "Scottish Government",
    "welshnationalassemblyact": "Senedd Cymru",
    "welshparliamentact": "Senedd Cymru",
    "welshstatutoryinstrument": "Welsh Government",
    "northernirelandact": "Northern Ireland Assembly",
    "northernirelandstatutoryrule": "Northern Ireland Executive",
    "europeanuniondecision": "European Union",
    "europeanunionregulation": "European Union",
    "europeanuniondirective": "European Union",
  ]

  /// The maker named by a legislation file's metadata, or nil.
  static func name(_ harvest: MetadataHarvest) -> String? {
    if let type = harvest.first(["documentmaintype@value"]), let name = byType[type.lowercased()] {
      return name
    }
    guard let author = harvest.first(["frbrauthor@href"]) else { return nil }
    let id = author.drop { $0 == "#" }.split(separator: "/").last.map(String.init) ?? author
    if let shown = harvest.first(["tlcorganization@showas"]),
      let ids = harvest.values["tlcorganization@eid"] ?? harvest.values["tlcorganization@id"],
      let index = ids.firstIndex(of: id), let names = harvest.values["tlcorganization@showas"],
      index < names.count
    {
      return names[index].isEmpty ? shown : names[index]
    }
    return id
  }
}

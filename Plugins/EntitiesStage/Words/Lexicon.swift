/// All that the rules know about words: built once, from the lists in `Data`.
struct Lexicon: Sendable {
  /// The words and phrases.
  let table: PhraseTable

  /// The one that all stages share.
  static let shared = Lexicon()

  private init() {
    var builder = PhraseTableBuilder(capacity: 60_000)
    for (list, classes) in Self.lists { builder.add(list, classes) }
    builder.addPlurals(of: Peoples.list, .people)
    table = builder.table
  }

  private static let lists: [(String, WordClasses)] = [
    (GivenNames.list, .given),
    (FamilyNames.list, .family),
    (FamilyWords.list, .family),
    (PlaceNames.list, .place),
    (OrganizationNames.list, .organization),
    (KnownOrganizations.list, .organization),
    (Peoples.list, .people),
    (EventNames.list, .event),
    (CommonWords.list, .common),
    (Vocabulary.functionWords, [.common, .function]),
    (Vocabulary.otherNames, .otherName),
    (Vocabulary.titles, .title),
    (Vocabulary.roles, .role),
    (Vocabulary.speech, .speech),
    (Vocabulary.placePrepositions, .placePreposition),
    (Vocabulary.directions, .direction),
    (Vocabulary.organizationHeads, .organizationHead),
    (Vocabulary.organizationLeads, .organizationLead),
    (Vocabulary.headsBeforeOf, .headBeforeOf),
    (Vocabulary.placeHeads, .placeHead),
    (Vocabulary.placeLeads, .placeLead),
    (Vocabulary.eventHeads, .eventHead),
    (Vocabulary.eventLeads, .eventLead),
    (Vocabulary.companyForms, .companyForm),
    (Vocabulary.abbreviations, .abbreviation),
    (Vocabulary.particles, .particle),
    (Vocabulary.months, .calendar),
    (Vocabulary.weekdays, .calendar),
    (Vocabulary.scales, .scale),
    (Vocabulary.units, .unit),
    (Vocabulary.currencies, .currency),
    (Vocabulary.currencyMarks, .currencyMark),
    (Vocabulary.dateModifiers, .dateModifier),
    (Vocabulary.datePrepositions, .datePreposition),
  ]
}

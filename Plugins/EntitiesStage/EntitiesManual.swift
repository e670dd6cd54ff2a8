import TextMill

extension EntitiesStage {
  static let manual = StageManual(
    name: "entities", summary: "Tag people, organizations, places, dates, amounts and addresses.",
    discussion: """
      Every name and value becomes an annotation of the layer `entities`, labelled with its type: \
      `person`, `organization`, `place`, `nationality` (peoples, languages and religions too), \
      `event`, `date`, `time`, `money`, `percent`, `quantity`, `email`, `url`, `phone`.

      Names are found by rules and lists: titles and given names tell people; words such as \
      "Ministry", "River" or "Festival" tell what the capitals around them name; lists know \
      countries, large cities, peoples and well-known organizations; and what a document says in \
      one place counts in all: once "Kazuhiko Fuji" has been named, "Fuji" is he. The rules are \
      made for English text with the usual capitals. They are quick and can be explained; they \
      cannot know what only the sense of a sentence tells.

      Annotations do not overlap. A name has no article and no title: in "President Barack Obama" \
      it is "Barack Obama". `score` says how sure the rule is, not how often it is right. Further \
      facts stand beside some: a person's short form has the full `name`; a date that says it \
      exactly has its ISO 8601 `value`; money has its `amount` and, where one mark or word means \
      one currency, its `currency`.

      `gazetteers` lists names of your own by type. They are matched as they are written, letter \
      case included, and come before all rules; the longest match wins.
      """,
    examples: nameExamples + valueExamples + settingExamples,
    usages: [
      "entities", "entities: { types: [person, organization, place] }",
      """
      entities:
        gazetteers:
          organization: [Tollgate Labs, the Alliance]
          place: [Lot 7]
      """,
    ],
    provides: [.layer(.entities)])

  private static let nameExamples = [
    Example(
      "Kazuhiko Fuji works at the Institute for International Policy Studies. Fuji agreed.",
      marks: [
        "Kazuhiko Fuji": "person", "Institute for International Policy Studies": "organization",
        "Fuji": "person",
      ]),
    Example(
      "Russian President Vladimir Putin spoke in St. Petersburg in June 2013.",
      marks: [
        "Russian": "nationality", "Vladimir Putin": "person", "St. Petersburg": "place",
        "June 2013": "date",
      ]),
    Example(
      "In December 2012, (Prime Minister Shinzo) Abe was inaugurated.",
      marks: ["December 2012": "date", "Shinzo": "person", "Abe": "person"]),
    Example(
      "Ban Ki-moon and Ludwig van Beethoven never met.",
      marks: ["Ban Ki-moon": "person", "Ludwig van Beethoven": "person"]),
    Example(
      "The Bank of Japan and the Ministry of Foreign Affairs are in Tokyo.",
      marks: [
        "Bank of Japan": "organization", "Ministry of Foreign Affairs": "organization",
        "Tokyo": "place",
      ]),
    Example(
      "The survey ship left Suruga Bay for Lake Victoria after World War II.",
      marks: ["Suruga Bay": "place", "Lake Victoria": "place", "World War II": "event"]),
    Example(
      "Moscow-Tokyo relations improved, a Japanese-Russian group said.",
      marks: [
        "Moscow": "place", "Tokyo": "place", "Japanese": "nationality", "Russian": "nationality",
      ]),
  ]

  private static let valueExamples = [
    Example(
      "On March 11, 2011, at 10:30 a.m., and again on 14 February and 2011-03-12.",
      marks: [
        "March 11, 2011": "date", "10:30 a.m.": "time", "14 February": "date",
        "2011-03-12": "date",
      ]),
    Example(
      "Last May they met twice; in late October and in 2014 again, as in the 1990s.",
      marks: ["Last May": "date", "late October": "date", "2014": "date", "1990s": "date"]),
    Example(
      "It cost $4.2 million, or €300,000, or 12 billion yen, or Rs 500 crore, or US$5.",
      marks: [
        "$4.2 million": "money", "€300,000": "money", "12 billion yen": "money",
        "Rs 500 crore": "money", "US$5": "money",
      ]),
    Example(
      "Some 12% of 20 square kilometres, 0.4 percent of 3.5 tonnes, 19 per cent of 160 km.",
      marks: [
        "12%": "percent", "20 square kilometres": "quantity", "0.4 percent": "percent",
        "3.5 tonnes": "quantity", "19 per cent": "percent", "160 km": "quantity",
      ]),
    Example(
      "Write to press@example.org, see https://example.org/a?b=c or call +81 3 1234 5678.",
      marks: [
        "press@example.org": "email", "https://example.org/a?b=c": "url",
        "+81 3 1234 5678": "phone",
      ]),
  ]

  private static let settingExamples = [
    Example(
      "Barack Obama flew to Japan on Monday.", settings: "types: [place, date]",
      marks: ["Japan": "place", "Monday": "date"]),
    Example(
      "The drones of blue harvest came down at Lot 7.",
      settings: "gazetteers: { organization: [blue harvest], place: [Lot 7] }",
      marks: ["blue harvest": "organization", "Lot 7": "place"]),
    Example("The weather was fine, and nothing happened.", marks: [:]),
  ]
}

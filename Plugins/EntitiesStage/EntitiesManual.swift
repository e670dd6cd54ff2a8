import TextMill

extension EntitiesStage {
  static let manual = StageManual(
    name: "entities", summary: "Tag people, organizations, places, dates, amounts and addresses.",
    discussion: """
      Every name and value becomes an annotation of the layer `entities`, labelled with its type: \
      `person`, `organization`, `place`, `nationality` (peoples, languages and religions too), \
      `event`, `work`, `product`, `other` (names of other kinds), `date`, `time`, `money`, `percent`, \
      `quantity`, `ordinal` ("first", "2nd"), `email`, `url`, `phone`, `handle` (`@name`), `hashtag` \
      (`#Word`).

      Names are found by a model that has learned from news, weblogs, encyclopedias, fiction and \
      tweets in English whose names people marked: it looks at a word and those around it, at lists \
      of names, at how words are used in many texts, and at what the document said so far. What is \
      neither a person nor a place nor an organization it knows as one type, which rules split by its \
      words. It knows English only: in a text that is in another language by its metadata \
      (`language_key`) or its words, only values, addresses and your own lists and rules are looked \
      for, and the run's table says of how many documents that is so. `model` takes another one.

      Annotations do not overlap. A name has no article and no title: in "President Barack Obama" \
      it is "Barack Obama". `score` is how often names with such a margin over other readings are \
      right, measured on texts that the model has not seen.

      `entity` numbers the entities of a document, so that mentions of one have one number: the same \
      words, a person's family or given name where only one person is called so, an acronym and the \
      name with these initials, a company with and without "Holdings". `name` is the entity's full \
      name where the mention is another. What could be two entities is not joined. With `references` \
      the layer of that name has "the prime minister" and the like, with `entity` and `name`, where the \
      document gave that role to one person before, and nowhere to somebody else.

      Values say what they are worth where the text says it clearly; what is ambiguous has no value. \
      A date has its `value` in ISO 8601: `2011-03-11`, `2012-12`, `2014`, and for a range or decade \
      both ends, `1990/1999`; "late October 2013" has the month and `part: late`. Dates such as \
      "Monday", "yesterday", "last May" and "March 11" have a value if the metadata name the \
      document's date under `date_key`: a weekday is the last such day up to that date (with "last" \
      before it, with "next" the first one after it, and none where the sentence speaks of what will \
      be), a day without a year the nearest one if it is at most 120 days away, a month the nearest \
      one at most four months away. Of `03/04/2011` only `day_first` tells the order. A time has \
      `HH:MM` or `HH:MM:SS` of the 24-hour clock, with its offset if it names UTC or GMT. Money has \
      its `amount` and, where one currency is meant, its `currency`; percentages, quantities and \
      ordinals have a number as `value`, and quantities a `unit`: its one symbol, such as `km`, \
      `km2`, `kg`, `t`, `l`, `°C`, `mi`, `ft`, `barrel`, without conversion. Ranges have both ends: \
      `amount_min` and `amount_max`, `value_min` and `value_max`. A phone number has its digits, with \
      a plus sign if it names its country.

      `gazetteers` lists names of your own by type, and `gazetteer_files` names files of them, whose \
      matches have the `id` and the `name` of their entry. They are matched by whole words, with \
      letter case unless `ignore_case` is set; the longest match wins. `rules` are made of words and \
      classes of words, or are regular expressions. A type of your own is a word of small letters, \
      such as `ship`. E-mail addresses and URLs are found first of all; then each source of \
      `precedence` takes what those before it have left; a longer name with a value within it, such \
      as "2016 Summer Olympics", stays whole where values go before names. `types` chooses among the \
      types above; types of your own are always given.
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
      """
      entities:
        rules:
          - { type: ship, match: 'MV <[capital]{1,3}>' }
          - { type: ship_number, pattern: 'IMO (?<span>\\d{7})' }
        overlapping: true
      """,
      "entities: { date_key: published, day_first: true }", "entities: { references: true }",
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
      "The survey ship reached Lake Victoria after World War II.",
      marks: ["Lake Victoria": "place", "World War II": "event"]),
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
    Example(
      "For the third time, at noon, @reefwatch wrote of #MarineLife: 5 to 7 percent, twenty-five km.",
      marks: [
        "third": "ordinal", "noon": "time", "@reefwatch": "handle", "#MarineLife": "hashtag",
        "5 to 7 percent": "percent", "twenty-five km": "quantity",
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
    Example(
      "The MV Blue Marlin (IMO 9186338) and the SS Norge met.",
      settings: """
        types: []
        rules:
          - { type: ship, match: '(MV|SS) <[capital]+>' }
          - { type: ship_number, pattern: 'IMO (?<span>[0-9]{7})' }
        """,
      marks: ["Blue Marlin": "ship", "9186338": "ship_number", "Norge": "ship"]),
    Example(
      "They took acetone and Aspirin.",
      settings: "{ types: [], gazetteers: { drug: [aspirin, acetone] }, ignore_case: true }",
      marks: ["acetone": "drug", "Aspirin": "drug"]),
    Example("The weather was fine, and nothing happened.", marks: [:]),
  ]
}

import TextMill

/// The page of `clean` in the manual.
let cleanManual = StageManual(
  name: "clean",
  summary: "Repair characters, blanks and line ends without changing what the text says.",
  discussion: """
    Text from web pages, scanners and old files bears the marks of its way: accents in two parts, \
    character references, invisible characters, line ends of three kinds, words broken by hyphens. \
    This stage removes them. Every change is counted by its rule and the alignment to the source \
    is kept. A sound text is not touched, and a cleaned text stays as it is when cleaned again. \
    Typographic quotes, dashes and ellipses belong to a sound text.

    Text that is UTF-8 and was read as a code page looks like cafÃ© or вЂ“, and worse when that \
    happened twice. It is repaired line by line, where the line becomes much likelier by it as text \
    of some language: how often kinds of letters and signs follow each other in a hundred languages \
    decides. A doubtful case stays, and so does every sound line. Give `code_pages` where you know \
    which programs the text went through. Where bytes were lost, U+FFFD stands for the letter. Other \
    C1 control characters become what Windows-1252 has in their place.

    A result is at most three times as long as its text, eleven times with `nfkc`; what was damaged \
    gets shorter.

    Joiners, non-joiners and zero-width spaces stay where a script or an emoji needs them; marks \
    of direction stay in texts with letters that run from right to left. U+FFFD stays: it shows \
    that something was lost. Form feeds and vertical tabs become line ends.

    Blanks at the beginning of lines go with those at their ends, unless `spaces` is `keep`. One \
    line end at the text's end stays if it is there.

    Accents, capitals, digits, emoji and addresses stay unless their settings say otherwise: what a \
    text says is less without them. What stood in the place of emoji and addresses is listed in \
    `removed`.

    A word hyphenated at a line end is joined if the text has it elsewhere in one piece, and keeps \
    its hyphen if it has it elsewhere so. Other words are joined only where lines were broken to \
    fit a width, and not if the part before the hyphen is a word of the text.
    """,
  examples: cleanExamples,
  usages: [
    "clean",
    "clean: { quotes: straight, dashes: straight }",
    "clean: { code_pages: [windows-1252, windows-1251] }",
    "clean: { normalization: nfkc, unwrap: true }",
    "clean: { spaces: keep, hyphenation: keep }",
    "clean: { accents: strip, capitals: lower, digits: zero }",
    "clean: { urls: <url>, emails: <email>, emoji: '' }",
  ])

private let wrapped = """
  The harbour master said on Tuesday that the ferries would sail again
  before the week is out, and that the lighthouse had come to no harm
  in the storm. Its keeper agrees, though the stairs are under some sea-
  weed, and the lamp room smells of herring and of wet wool and of the
  paraffin which nobody has burnt there since the days of his aunt, who
  kept the light alone for eleven years.
  """

private let cleanExamples = [
  Example("A sound text — “with typographic quotes” … stays."),
  Example("Chiloe\u{301} and A\u{30A}ngstro\u{308}m", gives: "Chiloé and Ångström"),
  Example("LinnÃ© wasnâ€™t here: Âsic", gives: "Linné wasn’t here: Âsic"),
  Example("ÐÐ¾Ð²Ð¾ÑÑ‚Ð¸ СЃРїРѕСЂС‚Р° √©t√©", settings: "encoding: keep"),
  Example("ÃƒÂ©tÃƒÂ©, hiver", gives: "été, hiver"),
  Example("РљРѕС€РєР° СЃРїРёС‚", gives: "Кошка спит"),
  Example("Zo√´ caf├⌐", settings: "code_pages: [macintosh]", gives: "Zoë caf├⌐"),
  Example("\u{93}So\u{94}, he said\u{85}", gives: "“So”, he said…"),
  Example("½ of x² in ＡＢＣ", settings: "normalization: nfkc", gives: "1⁄2 of x2 in ABC"),
  Example("Cafe\u{301}", settings: "normalization: none"),
  Example(
    "“It’s «here»”, ‘there’", settings: "quotes: straight", gives: "\"It's \"here\"\", 'there'"),
  Example("1914–1918 — a war", settings: "dashes: straight", gives: "1914-1918 -- a war"),
  Example("The of\u{FB01}ce \u{FB02}oor", gives: "The office floor"),
  Example("The of\u{FB01}ce", settings: "ligatures: keep"),
  Example("ＡＢＣ　１２３、ﾃﾚﾋﾞ", settings: "width: usual", gives: "ABC 123、テレビ"),
  Example(
    "Tom &amp; Ann&rsquo;s caf&eacute; &#8212; &#x201C;open&#147; &amp;hellip;",
    gives: "Tom & Ann’s café — “open“ …"),
  Example("AT&T, Q&A, http://a.example/?a=1&copy=2&reg=3"),
  Example("1 &lt; 2", settings: "entities: false"),
  Example("\u{1B}[1mso\u{AD}ft\u{1B}[0m\u{200B} \u{FEFF}mark\u{7}s", gives: "soft marks"),
  Example(
    "  First line.  \r\n\r\n\r\n\r\nSecond\u{A0} line.\t\rThird.\n\n",
    gives: "First line.\n\nSecond line.\nThird.\n"),
  Example("let  x = 1 \n    return x", settings: "spaces: keep", gives: "let  x = 1\n    return x"),
  Example(
    "The light-\nhouse stands. A lighthouse is tall.",
    gives: "The lighthouse\nstands. A lighthouse is tall."),
  Example("The light-\nhouse stands. A lighthouse is tall.", settings: "hyphenation: keep"),
  Example(
    "Ångström, déjà vu, Ελλάδα, ёж", settings: "accents: strip",
    gives: "Angstrom, deja vu, Ελλαδα, ёж"),
  Example("Ärger in Łódź", settings: "capitals: lower", gives: "ärger in łódź"),
  Example("Room 42, ٣ of ١٠", settings: "digits: ascii", gives: "Room 42, 3 of 10"),
  Example("Room 42, ٣ of ١٠", settings: "digits: zero", gives: "Room 00, 0 of 00"),
  Example("Well done 👩🏽‍💻! 🇯🇵", settings: "emoji: ☺", gives: "Well done ☺! ☺"),
  Example(
    "See https://a.example/x?y=1 (or www.b.example).", settings: "urls: <url>",
    gives: "See <url> (or <url>)."),
  Example(
    "Ask ann.lee@mail.example or b@c.example.", settings: "emails: <email>",
    gives: "Ask <email> or <email>."),
  Example(
    wrapped, settings: "unwrap: true",
    gives: wrapped.split(separator: "\n").joined(separator: " ").spelled("sea- weed", "seaweed")),
]

extension String {
  /// This string with the first occurrence of a part written in another way.
  fileprivate func spelled(_ part: String, _ other: String) -> String {
    guard let range = Text(self).ranges(of: part).first else { return self }
    let bytes = Array(utf8)
    return String(
      decoding: bytes[..<range.lowerBound] + Array(other.utf8) + bytes[range.upperBound...],
      as: UTF8.self)
  }
}

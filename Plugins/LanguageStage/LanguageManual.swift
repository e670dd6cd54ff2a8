import TextMill
import TextMillLanguage

/// The page of `language` in the manual.
let languageManual = StageManual(
  name: "language",
  summary: "Tell the language of a text, and how sure that is.",
  discussion: """
    The language goes into the metadata as an ISO 639 code: 'en', 'zh', or 'und' if it cannot be told. \
    The confidence beside it is the share of such answers that are right: of answers with 0.8, about \
    eight of ten. Below 'threshold' the answer is 'und'.

    These are known: af am ar az be bg bn bo bs ca chr cs cy da de dv el en eo es et eu fa fi fr \
    ga gl gu he hi hr hu hy id is it ja ka kk km kn ko la lb lg lo lt lv mi mk ml mn mr ms my nb \
    nl nn om or pa pl ps pt ro ru si sk sl sn so sq sr st sv sw ta te th ti tl tn tr ts uk ur vi \
    xh yo zh zu.

    Where a script is used by one of them, it decides; Chinese and Japanese are told apart by \
    kana; among others, a model of which letters follow each other, learned from frequencies of \
    words. Digits, signs and addresses do not count, nor does whether letters are large. Of a \
    text of more than \(LanguageDetector.reach) bytes so many are read, in pieces from all over \
    it. Where two languages are mixed, the one with more text is the answer; with 'paragraphs' \
    each paragraph gets its own, as an annotation with label and score.

    With 'languages' only these are answers: the likeliest of them, however unlikely others make it, \
    or 'und' if none is written in the text's script. Bosnian, Croatian and Serbian in Latin letters, \
    and Malay and Indonesian, are taken for each other now and then; so are very short texts.

    A condition can ask for it, as in 'filter: metadata.language == "en"'. The key takes the place of \
    what was there, such as the language that a page claims to have.
    """,
  examples: [
    Example(
      "The bridge over the river will stay closed until Monday.", sets: ["language": #""en""#]),
    Example(
      """
      The bridge stays closed.

      Die Brücke bleibt bis Montag geschlossen.

      Мост закрыт до понедельника.
      """,
      settings: "paragraphs: true",
      marks: [
        "The bridge stays closed.": "en", "Die Brücke bleibt bis Montag geschlossen.": "de",
        "Мост закрыт до понедельника.": "ru",
      ]),
    Example(
      "Broen over elven er stengt til mandag.", settings: "[da, sv]", sets: ["language": #""da""#]),
    Example(
      "Die Brücke bleibt geschlossen.", settings: "{ key: lang, confidence_key: '' }",
      sets: ["lang": #""de""#, "language_confidence": "null"]),
    Example("Hotel Taxi", settings: "threshold: 0.9", sets: ["language": #""und""#]),
    Example("2026-11-24 18:30", sets: ["language": #""und""#, "language_confidence": "0.0"]),
  ],
  usages: [
    "language", "language: [en, de, fr]", "language: { threshold: 0.8, paragraphs: true }",
    "language: { key: lang, confidence_key: '' }",
  ],
  provides: [.metadata("language"), .metadata("language_confidence")])

import TextMill

extension RedactStage {
  static let manual = StageManual(
    name: "redact",
    summary: "Replace e-mail addresses, numbers of people and accounts, and secrets.",
    discussion: """
      What is replaced is counted by type; it is in no report and no export, and only `try` shows it. \
      Numbers count by their rules, not by their looks alone:

      `phone` is a number with a country's code, with an area's code in brackets or behind a 0, or as \
      North America writes them; `ip` an address of version 4 or 6. A `card` begins as an issuer's \
      does, has the length for that, and passes Luhn's formula; an `iban` has its country's length \
      and is 1 modulo 97. `national_id` is a personal number with its check digits or day of birth, \
      of Belgium, Brazil, Canada, Switzerland, Germany, Spain, Finland, France, the United Kingdom, \
      India, Italy, Poland, Sweden or the United States. A `secret` is a key or token of a service, \
      by the beginning that its maker gave it, a JSON Web Token or a private key. A `person` is one \
      that a stage such as `entities` found before.

      Only the text is changed: not the metadata, and not what stages before this one removed, which \
      exports list under `removed`. Put it first, or leave that column out.

      `with: pseudonym` puts a name there that is the same for the same value: a keyed hash \
      (SipHash-2-4) of its letters and digits. Whoever has the `key` can find out what a name stands \
      for by trying values out, so take it from the environment and keep it.
      """,
    examples: [
      Example("Write to ada@example.org.", gives: "Write to [email]."),
      Example("Call +81 3 1234 5678 or (212) 555-0142.", gives: "Call [phone] or [phone]."),
      Example("From 192.0.2.17 and 2001:db8::1.", gives: "From [ip] and [ip]."),
      Example(
        "Card 4111 1111 1111 1111, order 4111 1111 1111 1112.",
        gives: "Card [card], order 4111 1111 1111 1112."),
      Example("IBAN GB82 WEST 1234 5698 7654 32", gives: "IBAN [iban]"),
      Example("SSN 078-05-1120", gives: "SSN [national id]"),
      Example(
        "Card 4111 1111 1111 1111", settings: "{ with: mask }",
        gives: "Card **** **** **** ****"),
      Example(
        "078-05-1120", settings: "{ types: [national_id], countries: [fr, de] }",
        gives: "078-05-1120"),
      Example(
        "ada@example.org, Ada@Example.org", settings: "{ with: pseudonym, key: sesame }",
        gives: "[email 65e5691a17], [email 65e5691a17]"),
    ],
    usages: [
      "redact", "redact: { types: [email, phone] }",
      "redact: { with: pseudonym, key: a long secret }",
    ])
}

/// A source of articles with its own habits: feeds are untidy in a consistent way.
struct Outlet {
  let name: String
  let domain: String
  /// Lines in front of the article, beside a byline.
  let before: [String]
  /// Lines between its paragraphs.
  let inside: [String]
  /// Lines behind it.
  let after: [String]
  let mess: Mess

  static let all: [Outlet] = [
    Outlet(
      name: "The Harbour Gazette", domain: "harbour-gazette.example",
      before: ["Share this article", "3 min read"], inside: ["Read more: {title}"],
      after: [
        "Subscribe to our newsletter and get the best stories in your inbox.",
        "© 2026 The Harbour Gazette. All rights reserved.",
      ], mess: [.carriageReturns, .references]),
    Outlet(
      name: "Valley Post", domain: "valleypost.example", before: [],
      inside: ["Advertisement", "Story continues below"],
      after: ["Related articles", "{title}", "{title}", "{title}"], mess: [.curly, .noBreakSpaces]),
    Outlet(
      name: "Northern Wire", domain: "northernwire.example", before: [], inside: [],
      after: ["Copyright 2026 Northern Wire. Reproduction without permission is prohibited."],
      mess: [.escaped]),
    Outlet(
      name: "Daily Ledger", domain: "dailyledger.example",
      before: ["We use cookies to improve this site. By continuing you accept our cookie policy."],
      inside: ["Sign up for our daily briefing", "Follow us on social media"],
      after: [
        "Already a subscriber? Log in here.", "Independent reporting has never mattered more.",
        "By subscribing, you keep it going.", "Terms of use | Privacy policy | Contact us",
      ], mess: [.curly, .zeroWidth, .blanks]),
    Outlet(
      name: "City Courier", domain: "citycourier.example", before: ["Listen to this story"],
      inside: [], after: ["Share on Facebook", "Share on Twitter", "Email this article", "Print"],
      mess: [.references, .noBreakSpaces, .softHyphens]),
    Outlet(
      name: "Plain Bulletin", domain: "plain-bulletin.example", before: [], inside: [], after: [],
      mess: []),
    Outlet(
      name: "Science Letter", domain: "scienceletter.example", before: [], inside: [],
      after: ["You might also like", "{title}", "{title}", "Sign up to our weekly newsletter."],
      mess: [.curly]),
    Outlet(
      name: "County Mail", domain: "county-mail.example", before: [], inside: [],
      after: ["-- ", "To unsubscribe from this list, follow the link in the footer."],
      mess: [.wrapped]),
  ]
}

/// Ways in which text from a feed is not clean.
struct Mess: OptionSet {
  let rawValue: Int

  /// Lines end in CR LF.
  static let carriageReturns = Mess(rawValue: 1)
  /// Some characters are HTML references.
  static let references = Mess(rawValue: 2)
  /// Quotes and apostrophes are typographic.
  static let curly = Mess(rawValue: 4)
  /// Some blanks are no-break spaces.
  static let noBreakSpaces = Mess(rawValue: 8)
  /// Zero-width spaces and joiners stand in words.
  static let zeroWidth = Mess(rawValue: 16)
  /// Runs of blanks, tabs, blanks at line ends.
  static let blanks = Mess(rawValue: 32)
  /// Soft hyphens stand in long words.
  static let softHyphens = Mess(rawValue: 64)
  /// Lines are at most 72 characters long, some words hyphenated.
  static let wrapped = Mess(rawValue: 128)
  /// The JSON has `\u` escapes for all that is not ASCII.
  static let escaped = Mess(rawValue: 256)
}

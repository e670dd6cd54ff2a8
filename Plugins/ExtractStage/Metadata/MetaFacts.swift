/// What the `<meta>` tags say.
struct MetaFacts {
  private(set) var title: String?
  private(set) var fallbackTitle: String?
  private(set) var author: String?
  private(set) var date: String?
  private(set) var siteName: String?
  private(set) var language: String?

  private enum Fact {
    case title
    case fallbackTitle
    case author
    case date
    case siteName
    case language
  }

  /// Names in small letters; of several tags for a fact the first one counts, except that the names
  /// made for it go before others.
  private static let facts: [(StaticString, Fact)] = [
    ("og:title", .title), ("twitter:title", .fallbackTitle), ("dc.title", .fallbackTitle),
    ("author", .author), ("article:author", .author), ("dc.creator", .author),
    ("parsely-author", .author), ("sailthru.author", .author), ("byl", .author),
    ("article:published_time", .date), ("datepublished", .date), ("date", .date),
    ("pubdate", .date), ("publishdate", .date), ("publish-date", .date), ("dc.date", .date),
    ("dc.date.issued", .date), ("parsely-pub-date", .date), ("sailthru.date", .date),
    ("og:published_time", .date), ("publication_date", .date), ("og:site_name", .siteName),
    ("application-name", .siteName), ("og:locale", .language), ("content-language", .language),
  ]

  mutating func read(_ tag: MetaTag, _ bytes: Span<UInt8>) {
    guard !tag.name.isEmpty, !tag.content.isEmpty,
      let fact = Self.facts.first(where: { bytes.has($0.0, at: tag.name) })?.1,
      let value = AttributeValue.text(tag.content, bytes)
    else { return }
    switch fact {
    case .title: title = title ?? value
    case .fallbackTitle: fallbackTitle = fallbackTitle ?? value
    case .author: if author == nil, !Self.isAddress(value) { author = value }
    case .date: date = date ?? value
    case .siteName: siteName = siteName ?? value
    case .language: language = language ?? value
    }
  }

  /// Whether a value is a web address, as Facebook wants authors to be.
  static func isAddress(_ value: String) -> Bool {
    value.hasPrefix("http://") || value.hasPrefix("https://") || value.hasPrefix("www.")
  }
}

import TextMill
import TextMillLanguage

/// What a page says about itself: title, author, date, site and language.
///
/// JSON-LD is asked first, then Open Graph, Twitter and other `<meta>` tags, then microdata, then the
/// page's `<title>` and its first `<time>`.
struct PageMetadata {
  private(set) var title: String?
  private(set) var author: String?
  /// The day, as in 2026-11-24.
  private(set) var date: String?
  private(set) var siteName: String?
  /// A tag such as en or en-US.
  private(set) var language: String?

  init(_ tree: borrowing PageTree, _ bytes: [UInt8]) {
    for note in tree.notes where note.kind == .linkedData { read(LinkedFacts(bytes, note.range)) }
    var metas = MetaFacts()
    for note in tree.notes where note.kind == .meta {
      metas.read(MetaTag(note.range, bytes.span), bytes.span)
    }
    read(metas)
    for note in tree.notes { read(note, tree, bytes.span) }
    title = title ?? metas.fallbackTitle
    language = language ?? metas.language
    language = language?.replacingUnderscores
  }

  private mutating func read(_ facts: LinkedFacts) {
    title = title ?? facts.title
    author = author ?? facts.author
    date = date ?? facts.date.flatMap { PageDate.iso($0) }
    siteName = siteName ?? facts.siteName
  }

  private mutating func read(_ facts: MetaFacts) {
    title = title ?? facts.title
    author = author ?? facts.author
    date = date ?? facts.date.flatMap { PageDate.iso($0) }
    siteName = siteName ?? facts.siteName
  }

  private mutating func read(_ note: PageNote, _ tree: borrowing PageTree, _ bytes: Span<UInt8>) {
    switch note.kind {
    case .html:
      if language == nil { language = AttributeValue.of("lang", note.range, bytes) }
    case .title:
      if title == nil {
        title = AttributeValue.text(note.range, bytes).map { Self.withoutSite($0, siteName) }
      }
    case .property: readProperty(note, tree, bytes)
    default: break
    }
  }

  private mutating func readProperty(
    _ note: PageNote, _ tree: borrowing PageTree, _ bytes: Span<UInt8>
  ) {
    let property = AttributeValue.of("itemprop", note.range, bytes)?.lowercased()
    let value =
      AttributeValue.of("content", note.range, bytes)
      ?? AttributeValue.of("datetime", note.range, bytes)
    if property == "author", author == nil {
      author = value ?? Self.shortText(note.run, tree, bytes)
    }
    let isDate = property == nil || property == "datepublished"
    if isDate, date == nil { date = value.flatMap { PageDate.iso($0) } }
  }

  private static func shortText(
    _ run: Int, _ tree: borrowing PageTree, _ bytes: Span<UInt8>
  ) -> String? {
    guard run < tree.runs.count, tree.runs[run].range.count <= 60 else { return nil }
    return AttributeValue.text(tree.runs[run].range, bytes)
  }

  /// A page's `<title>` without the site's name behind a dash or a bar.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    for mark in [" | ", " - ", " – ", " — ", " « ", " :: "] {
      guard let place = title.lastRange(of: mark) else { continue }
      let rest = title[place.upperBound...]
      if site.map({ rest == $0[...] }) ?? (rest.utf8.count <= 30) {
        return String(title[..<place.lowerBound])
      }
    }
    return title
  }

  /// States the facts that the document does not have yet.
  func write(to metadata: inout Metadata) {
    let facts = [
      ("title", title), ("author", author), ("date", date), ("site_name", siteName),
      ("language", language),
    ]
    for (name, value) in facts {
      if let value, !value.isEmpty, metadata[name] == nil { metadata[name] = .string(value) }
    }
  }
}

extension String {
  fileprivate var replacingUnderscores: String {
    String(decoding: utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
  }

  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    let (text, sought) = (Array(utf8), Array(mark.utf8))
    guard text.count >= sought.count else { return nil }
    for start in stride(from: text.count - sought.count, to: 0, by: -1)
    where text[start..<start + sought.count].elementsEqual(sought) {
      let first = utf8.index(utf8.startIndex, offsetBy: start)
      return first..<utf8.index(first, offsetBy: sought.count)
    }
    return nil
  }
}

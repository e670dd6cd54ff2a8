import TextMill
import TextMillLanguage

/// Says in a word why a block does not belong to a page's text.
///
/// The model only says that it does not; the reason is what the elements around it call themselves.
struct RemovalReasons: Sendable {
  enum Kind: UInt8, Sendable {
    case boilerplate, navigation, header, footer, sidebar, comments, related, share, advertisement
    case cookies, subscription, form, byline, hidden, links, copy

    /// The reason's name.
    var rule: String {
      switch self {
      case .boilerplate: "boilerplate"
      case .navigation: "navigation"
      case .header: "header"
      case .footer: "footer"
      case .sidebar: "sidebar"
      case .comments: "comments"
      case .related: "related"
      case .share: "share"
      case .advertisement: "advertisement"
      case .cookies: "cookies"
      case .subscription: "subscription"
      case .form: "form"
      case .byline: "byline"
      case .hidden: "hidden"
      case .links: "links"
      case .copy: "copy"
      }
    }
  }

  /// The reason for which a block goes: that it repeats the page's title, or its kind.
  static func rule(for block: Block) -> String {
    let isTitle =
      block.tag.headingLevel > 0 && block.words > 1 && block.titleWords * 4 >= block.words * 3
    return isTitle ? "title" : block.kind.rule
  }

  static let shared = RemovalReasons()

  /// Kinds by the hash of a word in a class or an id.
  private let kinds: [UInt32: Kind]
  private let sieve: [Bool]

  private init() {
    var kinds: [UInt32: Kind] = [:]
    var sieve = Array(repeating: false, count: 1024)
    for (kind, names) in Self.words {
      let bytes = Array(names.utf8)
      var hashes: [UInt32] = []
      NameWords.append(0..<bytes.count, bytes.span, to: &hashes, most: 100)
      for hash in hashes {
        kinds[hash] = kind
        sieve[Int(hash & 1023)] = true
      }
    }
    (self.kinds, self.sieve) = (kinds, sieve)
  }

  private static let words: [(Kind, String)] = [
    (.navigation, "nav navbar navigation menu submenu breadcrumb breadcrumbs toc pagination pager"),
    (.header, "header masthead banner topbar"),
    (.footer, "footer copyright colophon"),
    (.sidebar, "sidebar aside widget widgets rail"),
    (.comments, "comment comments disqus replies respond commentlist"),
    (
      .related,
      "related recommended recommendations recommend more trending popular outbrain taboola similar"
    ),
    (.share, "share sharing social addtoany sharedaddy follow"),
    (.advertisement, "ad ads advert advertisement adsense sponsor sponsored promo promotion"),
    (.cookies, "cookie cookies consent gdpr onetrust"),
    (.subscription, "newsletter subscribe subscription signup paywall"),
    (.byline, "byline author authors meta dateline bio tags"),
    (.form, "form search login"),
  ]

  /// Each element's kind, with those around it: the innermost that says something counts.
  func kinds(of tree: borrowing PageTree) -> [Kind] {
    var result: [Kind] = []
    result.reserveCapacity(tree.elements.count)
    for index in tree.elements.indices {
      let element = tree.elements[index]
      let around = index == 0 ? .boilerplate : result[Int(element.parent)]
      result.append(own(element, tree) ?? around)
    }
    return result
  }

  private func own(_ element: Element, _ tree: borrowing PageTree) -> Kind? {
    switch element.tag {
    case .nav, .menu: return .navigation
    case .header: return .header
    case .footer: return .footer
    case .aside: return .sidebar
    case .form, .button: return .form
    default: break
    }
    let first = Int(element.firstWord)
    for place in first..<first + Int(element.wordCount) {
      let word = tree.words[place]
      if sieve[Int(word & 1023)], let kind = kinds[word] { return kind }
    }
    return nil
  }

  /// The kind of a block.
  func kind(of block: Block, _ kinds: [Kind]) -> Kind {
    if block.zones.contains(.hidden) { return .hidden }
    let kind = kinds[Int(block.element)]
    let isMenu = block.linkWords * 2 > block.words
    return kind == .boilerplate && isMenu ? .links : kind
  }
}

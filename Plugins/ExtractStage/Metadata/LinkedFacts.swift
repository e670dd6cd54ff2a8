import TextMill

/// What one script of JSON-LD says about the page.
struct LinkedFacts {
  private(set) var title: String?
  private(set) var author: String?
  private(set) var date: String?
  private(set) var siteName: String?
  /// Longer scripts are data of another kind.
  private static let longest = 200_000
  private static let mostThings = 500

  init(_ bytes: [UInt8], _ range: TextRange) {
    guard range.count <= Self.longest,
      let value = try? JSONValue(json: Array(bytes[range]))
    else { return }
    // Things stand in lists, in graphs and in each other; those on the outside count first.
    var things = [value]
    var next = 0
    while next < things.count, things.count < Self.mostThings {
      switch things[next] {
      case .array(let list): things += list
      case .object:
        read(things[next])
        for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
          if let inner = things[next][name] { things.append(inner) }
        }
      default: break
      }
      next += 1
    }
  }

  private mutating func read(_ thing: JSONValue) {
    let type = Self.texts(thing["@type"]).first ?? ""
    if type == "WebSite" { siteName = siteName ?? Self.name(thing) }
    guard thing["headline"] != nil || thing["datePublished"] != nil else { return }
    title = title ?? Self.clean(thing["headline"]?.string)
    date = date ?? thing["datePublished"]?.string ?? thing["dateCreated"]?.string
    siteName = siteName ?? thing["publisher"].flatMap { Self.name($0) }
    let names = Self.people(thing["author"])
    if author == nil, !names.isEmpty { author = names.joined(separator: ", ") }
  }

  private static func people(_ value: JSONValue?) -> [String] {
    switch value {
    case .array(let list): list.prefix(20).flatMap { people($0) }
    case .object: value.flatMap { name($0) }.map { [$0] } ?? []
    default: texts(value)
    }
  }

  private static func name(_ thing: JSONValue) -> String? { texts(thing["name"]).first }

  private static func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): clean(text).map { MetaFacts.isAddress($0) ? [] : [$0] } ?? []
    case .array(let list): list.prefix(20).flatMap { texts($0) }
    default: []
    }
  }

  private static func clean(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    return AttributeValue.text(0..<bytes.count, bytes.span)
  }
}

import TextMill
import TextMillLanguage

/// Finds the elements' names, and says what is to be known about each.
struct TagTable: Sendable {
  static let shared = TagTable()

  /// By the tag's number.
  let traits: [TagTraits]
  /// Names by hash, with linear probing; a hash of 0 is an empty place.
  private let hashes: [UInt64]
  private let tags: [Tag]
  private static let size = 512

  private init() {
    var hashes = Array(repeating: UInt64(0), count: Self.size)
    var tags = Array(repeating: Tag.other, count: Self.size)
    for tag in Tag.allCases where tag.rawValue > Tag.custom.rawValue {
      let name = Array("\(tag)".utf8)
      let hash = LoweredHash.of(0..<name.count, in: name.span)
      var place = Int(hash % UInt64(Self.size))
      while hashes[place] != 0 { place = (place + 1) % Self.size }
      (hashes[place], tags[place]) = (hash, tag)
    }
    (self.hashes, self.tags) = (hashes, tags)
    traits = Self.allTraits()
  }

  /// The tag of a name of any case.
  @inline(__always)
  func tag(of name: TextRange, in bytes: Span<UInt8>) -> Tag {
    let hash = LoweredHash.of(name, in: bytes)
    var place = Int(truncatingIfNeeded: hash) & (Self.size - 1)
    while hashes[place] != 0 {
      if hashes[place] == hash { return tags[place] }
      place = (place + 1) & (Self.size - 1)
    }
    for index in name where bytes[index] == 0x2D { return .custom }
    return .other
  }

  private static func allTraits() -> [TagTraits] {
    var traits = Array(repeating: TagTraits(), count: Tag.allCases.count)
    for (trait, names) in Self.names {
      for name in names.split(separator: " ") {
        guard let tag = Tag.allCases.first(where: { "\($0)" == name }) else {
          preconditionFailure("an unknown element: \(name)")
        }
        traits[Int(tag.rawValue)].insert(trait)
      }
    }
    return traits
  }

  /// After the HTML standard, 13.1.2, 13.2.4 and 15.3.
  private static let names: [(TagTraits, String)] = [
    (
      .block,
      """
      address article aside blockquote body caption center col colgroup custom dd details dialog dir \
      div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend \
      li listing main marquee menu nav ol optgroup option p plaintext pre search section summary \
      table tbody td tfoot th thead tr ul xmp
      """
    ),
    (
      .void,
      """
      area base basefont bgsound br col embed frame hr img input link meta param source track wbr
      """
    ),
    (.raw, "iframe noembed noframes plaintext script style textarea title xmp"),
    (
      .unread,
      """
      audio canvas datalist head iframe noembed noframes object rp script select style svg \
      template textarea title video applet math
      """
    ),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"),
    (
      .special,
      """
      address applet area article aside base basefont bgsound blockquote body br button caption \
      center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form \
      frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link listing \
      main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script \
      search section select source style summary table tbody td template textarea tfoot th thead \
      title tr track ul wbr xmp foreignobject desc
      """
    ),
    (.scope, "applet caption html table td th marquee object template svg math"),
    (
      .endsParagraph,
      """
      address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption \
      figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext \
      pre search section summary table ul xmp
      """
    ),
    (
      .head,
      "base basefont bgsound head html link meta noframes noscript script style template title"
    ),
    (.tablePart, "caption col colgroup tbody td tfoot th thead tr"),
    (
      .breaksOut,
      """
      b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li \
      listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var \
      article section
      """
    ),
  ]
}

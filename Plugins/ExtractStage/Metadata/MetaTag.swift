/// The name and the content of a `<meta>` tag.
struct MetaTag {
  /// What `name`, `property` or `itemprop` says, or `http-equiv`.
  private(set) var name = 0..<0
  private(set) var content = 0..<0
  private(set) var charset = 0..<0

  /// Reads a tag from behind its name.
  init(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    var reader = AttributeReader(at: range.lowerBound)
    while let attribute = reader.next(bytes) {
      let key = attribute.name
      if bytes.has("content", at: key) {
        content = attribute.value
      } else if bytes.has("property", at: key) || bytes.has("name", at: key)
        || bytes.has("itemprop", at: key) || bytes.has("http-equiv", at: key)
      {
        if name.isEmpty { name = attribute.value }
      } else if bytes.has("charset", at: key) {
        charset = attribute.value
      }
    }
  }
}

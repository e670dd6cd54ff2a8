import TextMillBytes

/// Where the attributes of a start tag stand that matter for what its element is.
struct TagAttributes {
  var names = 0..<0
  var id = 0..<0
  var role = 0..<0
  var property = 0..<0
  var style = 0..<0
  var type = 0..<0
  var href = 0..<0
  var isHidden = false
  var closesItself = false
  /// Behind the `>`; the end of the source if there is none.
  var end = 0
  /// Whether the tag has its `>`; without one the standard drops it.
  var isComplete = false

  /// Reads from behind a tag's name.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from start: Int, keeps: Bool) {
    var reader = AttributeReader(at: start)
    while let attribute = reader.next(bytes) {
      if keeps { note(attribute, bytes) }
    }
    end = reader.at
    isComplete = reader.isComplete
    closesItself = reader.closesItself
  }

  @inline(__always)
  private mutating func note(_ attribute: AttributeReader.Attribute, _ bytes: Span<UInt8>) {
    let name = attribute.name
    // The names that matter differ in their lengths or first letters; the others go by quickly.
    switch (name.count, bytes[name.lowerBound] | 0x20) {
    case (5, 0x63) where names.isEmpty && bytes.has("class", at: name): names = attribute.value
    case (2, 0x69) where id.isEmpty && bytes.has("id", at: name): id = attribute.value
    case (4, 0x72) where bytes.has("role", at: name): role = attribute.value
    case (4, 0x68) where href.isEmpty && bytes.has("href", at: name): href = attribute.value
    case (4, 0x74) where bytes.has("type", at: name): type = attribute.value
    case (5, 0x73) where bytes.has("style", at: name): style = attribute.value
    case (6, 0x68) where bytes.has("hidden", at: name): isHidden = true
    case (8, 0x69) where bytes.has("itemprop", at: name): property = attribute.value
    case (11, 0x61) where bytes.has("aria-hidden", at: name):
      if bytes.has("true", at: attribute.value) { isHidden = true }
    default: break
    }
  }
}

/// Reads the attributes of a tag one by one, as the standard's tokenizer does.
struct AttributeReader {
  struct Attribute {
    let name: Range<Int>
    /// As written: character references are not decoded.
    let value: Range<Int>
  }

  private(set) var at: Int
  private(set) var closesItself = false
  private(set) var isComplete = false

  /// Begins behind a tag's name.
  init(at start: Int) { at = start }

  /// The next attribute; `nil` behind the tag's `>` or at the end of the source.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> Attribute? {
    let end = bytes.count
    while at < end {
      let byte = bytes[at]
      if byte == 0x3E {
        at += 1
        isComplete = true
        return nil
      }
      if byte == 0x2F {
        closesItself = at + 1 < end && bytes[at + 1] == 0x3E
      } else if !isBlank(byte) {
        return attribute(bytes)
      }
      at += 1
    }
    return nil
  }

  @inline(__always)
  private mutating func attribute(_ bytes: Span<UInt8>) -> Attribute? {
    let (start, end) = (at, bytes.count)
    at += 1
    while at < end, !endsName(bytes[at]) { at += 1 }
    let name = start..<at
    var next = at
    while next < end, isBlank(bytes[next]) { next += 1 }
    guard next < end, bytes[next] == 0x3D else { return Attribute(name: name, value: at..<at) }
    next += 1
    while next < end, isBlank(bytes[next]) { next += 1 }
    guard next < end else {
      at = end
      return nil
    }
    return Attribute(name: name, value: value(bytes, from: next))
  }

  @inline(__always)
  private mutating func value(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    let (quote, end) = (bytes[start], bytes.count)
    if quote == 0x22 || quote == 0x27 {
      let close = ByteScan.first(quote, in: bytes, from: start + 1, to: end)
      at = min(close + 1, end)
      return start + 1..<close
    }
    at = start
    while at < end, bytes[at] != 0x3E, !isBlank(bytes[at]) { at += 1 }
    return start..<at
  }

  /// A blank, `/`, `>` or `=`.
  @inline(__always)
  private func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x3E && (byte == 0x3D || byte == 0x3E || byte == 0x2F || isBlank(byte))
  }
}

/// Whether a byte is what HTML calls ASCII whitespace.
@inline(__always)
func isBlank(_ byte: UInt8) -> Bool {
  byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
}

/// Whether a byte is an ASCII letter.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool {
  let low = byte | 0x20
  return low >= 0x61 && low <= 0x7A
}

extension Span<UInt8> {
  /// Whether a range holds a text in small ASCII letters, whatever its case there.
  @inline(__always)
  func has(_ literal: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == literal.utf8CodeUnitCount else { return false }
    return begins(with: literal, at: range.lowerBound)
  }

  /// Whether a text in small ASCII letters begins at an offset, whatever its case there.
  @inline(__always)
  func begins(with literal: StaticString, at start: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for index in 0..<length {
      let byte = self[start + index]
      // The literal is as long as `length` says.
      let wanted = unsafe literal.utf8Start[index]
      if byte != wanted, !(isLetter(byte) && byte | 0x20 == wanted) { return false }
    }
    return true
  }
}

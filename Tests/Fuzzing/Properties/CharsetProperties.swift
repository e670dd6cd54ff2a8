import TextMill
import TextMillFormats
import TextMillTesting

/// Files in any charset: a valid text or a reason, and the same in any pieces.
enum CharsetProperties {
  /// The first byte chooses a charset, the rest is the file.
  private static let names = [
    "utf-16le", "utf-16be", "utf-16", "utf-32", "windows-1252", "shift_jis", "euc-jp",
    "iso-2022-jp", "gb18030", "big5", "koi8-r", "utf-7", "euc-kr", "windows-1258", "cp932",
    "big5-hkscs", "utf-8", "auto",
  ]
  /// One decoder of each: the C library unloads what nobody uses, and loading it takes long.
  private static let decoders = names.map { name in
    (try? Charset(name)).flatMap { StreamDecoder($0) }
  }

  static func mistakes(_ bytes: [UInt8]) -> [String] {
    _ = decoders
    var mistakes = Mistakes()
    var choices = Choices(bytes)
    let charset = try? Charset(names[choices.number(below: names.count)])
    let content = Array(choices.rest)
    for format in [InputFormat.html, .text] {
      for charset in [charset ?? .auto, .auto] {
        mistakes.expectText(content, InputOptions(format: format, charset: charset))
      }
    }
    if let charset { mistakes.expectSameInPieces(content, charset) }
    return mistakes.list
  }
}

extension Mistakes {
  /// One document or one reason, and the document's text is text.
  fileprivate mutating func expectText(_ bytes: [UInt8], _ options: InputOptions) {
    let reading = Reading(ScratchFile(bytes), options)
    expect(reading.items.count, equals: 1, "items of a file")
    for document in reading.documents {
      for mistake in Invariants(document).mistakes { add(mistake) }
    }
  }

  /// A stream is decoded as a whole text is, wherever its pieces end; what stands for nothing
  /// becomes a byte that no text has.
  fileprivate mutating func expectSameInPieces(_ bytes: [UInt8], _ charset: Charset) {
    guard let whole = decoded(bytes, charset, by: max(bytes.count, 1)) else { return }
    for size in [1, 2, 3, 1 + numberOf(bytes, below: 60)] {
      let pieces = decoded(bytes, charset, by: size)
      expect(pieces, equals: whole, "\(charset.name) in pieces of \(size)")
    }
    let options = InputOptions(format: .text, charset: charset)
    guard isPlain(bytes), charset != .auto, charset != .utf8 else { return }
    let document = Reading(ScratchFile(bytes), options).documents.first
    let isValid = !whole.contains(0xFF)
    expect(document != nil, equals: isValid, "the text and the stream in \(charset.name)")
    if let document { expect(document.text.utf8, equals: whole, "the text in \(charset.name)") }
  }

  private func decoded(_ bytes: [UInt8], _ charset: Charset, by size: Int) -> [UInt8]? {
    guard var decoder = StreamDecoder(charset) else { return nil }
    var output: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let end = min(at + size, bytes.count)
      decoder.decode(Array(bytes[at..<end]), into: &output)
      at = end
    }
    decoder.finish(into: &output)
    return output
  }
}

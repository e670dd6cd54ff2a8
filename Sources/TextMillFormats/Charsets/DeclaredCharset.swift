/// The charset that a markup text says it is written in.
enum DeclaredCharset {
  /// How much of a text may come before its declaration.
  private static let reach = 4096

  /// The declared name, by an XML declaration or, in HTML, by a `meta` element; `nil` without one.
  static func name(in bytes: [UInt8], isHTML: Bool) -> String? {
    let start = bytes.prefix(reach).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let text = start[(start.firstIndex { $0 > 0x20 } ?? start.count)...]
    if text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) {
      if let name = value(of: "encoding", in: text[..<end]) { return name }
    }
    return isHTML ? nameInMeta(text) : nil
  }

  private static func nameInMeta(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = end(of: "-->", in: rest) else { return nil }
        rest = rest[end...]
        continue
      }
      let close = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if rest.starts(with: "<meta".utf8), let name = value(of: "charset", in: rest[..<close]) {
        return name
      }
      rest = rest[close...].dropFirst()
    }
    return nil
  }

  /// What stands behind `key=`, without its quotes.
  private static func value(of key: String, in text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let end = end(of: key, in: rest) {
      rest = rest[end...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix { byte in
        byte > 0x20 && !"\"';/>?".utf8.contains(byte)
      }
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  /// The place behind the first occurrence of a word.
  private static func end(of word: String, in text: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    var at = text.startIndex
    while at + word.count <= text.endIndex {
      if text[at..<at + word.count].elementsEqual(word) { return at + word.count }
      at += 1
    }
    return nil
  }

  /// The charset that browsers take for a declared name: many pages that say ASCII or Latin-1 hold
  /// what Windows calls so (WHATWG Encoding Standard); `nil` if it is not known.
  static func charset(named name: String) -> Charset? {
    // Who could read the declaration does not read UTF-16.
    if name.hasPrefix("utf-16") || name == "unicode" { return .utf8 }
    return try? Charset(widened[name] ?? name)
  }

  private static let widened = [
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "tis-620": "cp874",
    "windows-874": "cp874", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "x-mac-roman": "macintosh",
    "x-cp1251": "windows-1251", "x-cp1252": "windows-1252",
  ]
}

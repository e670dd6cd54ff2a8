/// What a search found.
public struct SearchResult: Sendable, Equatable {
  /// The documents, the best one first.
  public let hits: [SearchHit]
  /// Whether all documents that fit were judged, and not only the latest.
  public let judgedAll: Bool
}

/// A document that a search found.
public struct SearchHit: Sendable, Equatable {
  /// The document's id.
  public let id: String
  /// Its title, where it has one.
  public let title: MarkedText?
  /// The passage with the most of the words that were looked for.
  public let excerpt: MarkedText
  /// How well it fits: the greater the better, in a unit that means nothing by itself (BM25).
  public let score: Double
}

/// A text with marks on what was found.
public struct MarkedText: Sendable, Equatable {
  /// The parts of the text in order, and whether each was found.
  public let parts: [(text: String, isMatch: Bool)]

  // Noncharacters of Unicode, which texts are not meant to hold: U+FDD0 and U+FDD1.
  static let start = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
  static let end = String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)

  /// Takes apart a text in which `start` and `end` stand around what was found.
  init(marked text: String) {
    var parts: [(text: String, isMatch: Bool)] = []
    var part = String.UnicodeScalarView()
    var isMatch = false
    func end() {
      if !part.isEmpty { parts.append((String(part), isMatch)) }
      part = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch String(scalar) {
      case Self.start:
        end()
        isMatch = true
      case Self.end:
        end()
        isMatch = false
      default: part.append(scalar)
      }
    }
    end()
    self.parts = parts
  }

  /// The text without marks.
  public var text: String { parts.map(\.text).joined() }

  /// Where it was found, in UTF-8 bytes of the text.
  public var matches: [Range<Int>] {
    var offset = 0
    return parts.compactMap { part in
      defer { offset += part.text.utf8.count }
      return part.isMatch ? offset..<offset + part.text.utf8.count : nil
    }
  }

  /// Whether both have the same parts.
  public static func == (one: Self, other: Self) -> Bool {
    one.parts.elementsEqual(other.parts) { $0 == $1 }
  }
}

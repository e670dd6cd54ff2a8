import TextMill
import TextMillLanguage

/// What a chunk's size is counted in.
enum ChunkUnit: String, SettingChoice {
  case words
  case characters
  case tokens
}

/// Counts the parts of a text in a unit.
enum ChunkMeasure: Sendable {
  case words
  case characters
  case tokens(WordPieces)

  /// - Throws: `SettingError` if there is no vocabulary for tokens, or one that nothing asks for.
  init(_ settings: ChunkStage.Settings) throws {
    switch (settings.unit, settings.vocabulary) {
    case (.tokens, let file?):
      guard let pieces = WordPieces(file.bytes) else {
        throw SettingError("vocabulary", "'\(file.name)' holds no word pieces, one a line")
      }
      self = .tokens(pieces)
    case (.tokens, nil):
      throw SettingError("unit", "tokens need a vocabulary", hint: "name a file: vocabulary: FILE")
    case (_, _?):
      throw SettingError("vocabulary", "only the unit tokens asks for a vocabulary")
    case (.words, nil): self = .words
    case (.characters, nil): self = .characters
    }
  }

  /// The size of what stands between two word boundaries.
  func size(of segment: WordSegment, in text: Span<UInt8>) -> Int {
    switch self {
    case .words: segment.isWord ? 1 : 0
    case .characters: blank(segment.range, in: text)
    case .tokens(let pieces): pieces.count(segment.range, in: text)
    }
  }

  /// The size of blanks between sentences.
  func blank(_ range: TextRange, in text: Span<UInt8>) -> Int {
    guard case .characters = self else { return 0 }
    return range.reduce(0) { $0 + (text[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }
}

import TextMill

/// A measure by which corpora are filtered, under its name in conditions.
enum QualityMeasure: Equatable {
  case line(OfLines)
  case token(OfTokens)
  /// The share of characters in the most frequent run of some tokens.
  case top(Int)
  /// The share of characters in runs of some tokens that stood before.
  case duplicates(Int)

  /// Measures of lines and paragraphs.
  enum OfLines: String, CaseIterable {
    case endingWithPunctuation = "lines.ending_with_punctuation"
    case endingWithEllipsis = "lines.ending_with_ellipsis"
    case withBullet = "lines.with_bullet"
    case short = "lines.short"
    case duplicate = "lines.duplicate"
    case duplicateCharacters = "lines.duplicate_characters"
    case duplicateParagraphs = "paragraphs.duplicate"
    case duplicateParagraphCharacters = "paragraphs.duplicate_characters"
  }

  /// Measures of tokens.
  enum OfTokens: String, CaseIterable {
    case tokens
    case symbolRatio = "symbol_ratio"
    case alphabeticShare = "tokens.alphabetic"
    case stopWords = "stop_words"
  }

  static let names =
    OfTokens.allCases.map(\.rawValue) + OfLines.allCases.map(\.rawValue)
    + RepeatedGrams.sizes.flatMap { ["ngrams.top_\($0)", "ngrams.duplicate_\($0)"] }

  init?(_ name: String) {
    if let measure = OfLines(rawValue: name) {
      self = .line(measure)
    } else if let measure = OfTokens(rawValue: name) {
      self = .token(measure)
    } else {
      let sizes = RepeatedGrams.sizes
      if let size = sizes.first(where: { name == "ngrams.top_\($0)" }) {
        self = .top(size)
      } else if let size = sizes.first(where: { name == "ngrams.duplicate_\($0)" }) {
        self = .duplicates(size)
      } else {
        return nil
      }
    }
  }

  /// The measure's value; those that are found together stay with the document.
  func value(of document: inout Document) -> Double {
    switch self {
    case .line(let measure): return Self.lines(&document)[measure.index]
    case .token(let measure): return Self.tokens(&document)[measure.index]
    case .top(let size): return Self.grams(&document)[2 * (size - 2)]
    case .duplicates(let size): return Self.grams(&document)[2 * (size - 2) + 1]
    }
  }

  private static func lines(_ document: inout Document) -> [Double] {
    if let values = document.derived.lineMeasures { return values }
    let lines = LineMeasures(document.text)
    let values = OfLines.allCases.map { $0.value(in: lines) }
    document.derived.lineMeasures = values
    return values
  }

  private static func tokens(_ document: inout Document) -> [Double] {
    if document.derived.tokenMeasures == nil { readTokens(&document) }
    return document.derived.tokenMeasures ?? []
  }

  /// Reads the tokens, for the measures of both kinds.
  private static func readTokens(_ document: inout Document) {
    var reader = TokenReader()
    reader.read(document.text)
    document.derived.tokenMeasures = OfTokens.allCases.map { $0.value(in: reader.counts) }
    document.derived.tokens = (reader.hashes, reader.starts)
  }

  private static func grams(_ document: inout Document) -> [Double] {
    if let values = document.derived.gramMeasures { return values }
    if document.derived.tokens == nil { readTokens(&document) }
    let (hashes, starts) = document.derived.tokens ?? ([], [0])
    var table = GramTable()
    let grams = RepeatedGrams(hashes: hashes, starts: starts, table: &table)
    let length = Double(max(document.text.characterCount, 1))
    let values = RepeatedGrams.sizes.flatMap {
      [
        Double(grams.topCharacters($0)) / length, Double(grams.duplicateCharacters($0)) / length,
      ]
    }
    document.derived.gramMeasures = values
    document.derived.tokens = nil
    return values
  }
}

extension QualityMeasure.OfLines {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  fileprivate func value(in lines: LineMeasures) -> Double {
    switch self {
    case .endingWithPunctuation: lines.share(ofFilled: lines.punctuated)
    case .endingWithEllipsis: lines.share(ofLines: lines.withEllipsis)
    case .withBullet: lines.share(ofLines: lines.bulleted)
    case .short: lines.share(ofFilled: lines.short)
    case .duplicate: lines.parts.share
    case .duplicateCharacters: lines.share(ofCharacters: lines.parts.characters)
    case .duplicateParagraphs: lines.paragraphs.share
    case .duplicateParagraphCharacters: lines.share(ofCharacters: lines.paragraphs.characters)
    }
  }
}

extension QualityMeasure.OfTokens {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  fileprivate func value(in counts: TokenCounts) -> Double {
    switch self {
    case .tokens: Double(counts.tokens)
    case .symbolRatio: counts.symbolRatio
    case .alphabeticShare: counts.alphabeticShare
    case .stopWords: Double(counts.stopWords)
    }
  }
}

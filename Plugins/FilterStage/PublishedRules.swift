import TextMill
import TextMillLanguage

/// The sets of rules that a filter is told to apply.
struct PublishedRules: Sendable {
  /// What is measured of a document, once for all sets, and memory for it.
  struct Scratch: Sendable {
    fileprivate var c4 = C4Scratch()
    fileprivate var reader: TokenReader
    fileprivate var hasTokens = false
    fileprivate var lines: LineMeasures?

    init(stopWords: [String]) { reader = TokenReader(stopWords: stopWords) }

    fileprivate mutating func forget() {
      hasTokens = false
      lines = nil
    }

    fileprivate mutating func readTokens(of text: Text) {
      if !hasTokens { reader.read(text) }
      hasTokens = true
    }
  }

  private let sets: [RuleSet]
  private let c4: C4Rules
  private let quality: GopherQuality
  private let repetition: GopherRepetition
  private let fineweb: FineWeb
  private let shortLine: Int

  init(_ settings: FilterStage.Settings) throws {
    sets = settings.rules
    c4 = try C4Rules(settings.c4)
    quality = try GopherQuality(settings.gopherQuality)
    repetition = try GopherRepetition(settings.gopherRepetition)
    fineweb = FineWeb(settings.fineweb)
    shortLine = settings.fineweb.shortLine
  }

  /// The first rule that a document breaks, and whose it is.
  ///
  /// - Throws: `InvalidEdit` if the lines that C4 removes are none, which is a defect.
  func finding(
    in document: inout Document, _ scratch: inout Scratch
  ) throws -> (set: RuleSet, offence: Offence)? {
    scratch.forget()
    for set in sets {
      if let offence = try offence(set, &document, &scratch) { return (set, offence) }
    }
    return nil
  }

  private func offence(
    _ set: RuleSet, _ document: inout Document, _ scratch: inout Scratch
  ) throws -> Offence? {
    switch set {
    case .c4:
      if let offence = c4.apply(to: &document, &scratch.c4) { return offence }
      guard document.hasPendingEdits else { return nil }
      // The other sets look at what C4 leaves.
      try document.applyEdits()
      scratch.forget()
      return nil
    case .gopherQuality:
      scratch.readTokens(of: document.text)
      return quality.offence(scratch.reader.counts, lines(of: document, &scratch))
    case .gopherRepetition:
      let lines = lines(of: document, &scratch)
      if let offence = repetition.offence(lines) { return offence }
      guard repetition.needsTokens else { return nil }
      scratch.readTokens(of: document.text)
      return repetition.offence(scratch.reader.repetition(), lines)
    case .fineweb:
      return fineweb.offence(lines(of: document, &scratch)) {
        scratch.readTokens(of: document.text)
        return scratch.reader.counts.tokens
      }
    }
  }

  private func lines(of document: Document, _ scratch: inout Scratch) -> LineMeasures {
    if let lines = scratch.lines { return lines }
    let lines = LineMeasures(document.text, shortLength: shortLine)
    scratch.lines = lines
    return lines
  }
}

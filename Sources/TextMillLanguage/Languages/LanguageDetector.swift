public import TextMill

/// Tells in which language a text is written.
///
/// The script decides first. Among languages that share one (Latin, Cyrillic, Arabic, Devanagari,
/// Ethiopic) letters that follow each other decide, by a model that was learned from frequencies of words;
/// Chinese and Japanese are told apart by kana. Letters count the same large or small; digits, signs
/// and addresses do not count. Of a long text ``reach`` bytes are read, in pieces from all over it.
public struct LanguageDetector: Sendable {
  /// How much of a text is read, in UTF-8 bytes.
  public static let reach = 4096

  private let model: LanguageModel
  private let allowed: Set<LanguageCode>
  /// The numbers of the allowed languages, by the number of their script.
  private let candidates: [[Int]]

  /// Makes a detector; the model is read where it lies, so that this costs little.
  ///
  /// - Parameter allowed: the languages that a text may be in; none at all means every known one
  public init(allowing allowed: some Sequence<LanguageCode> = []) {
    self.init(.shared, Set(allowed))
  }

  init(_ model: LanguageModel, _ allowed: Set<LanguageCode> = []) {
    (self.model, self.allowed) = (model, allowed)
    candidates = WritingScript.allCases.map { script in
      (0..<model.count).filter {
        model.script($0) == script && (allowed.isEmpty || allowed.contains(model.code($0)))
      }
    }
  }

  /// All languages that can be told, by code.
  public static var languages: [LanguageCode] {
    let model = LanguageModel.shared
    let shared = (0..<model.count).map { model.code($0) }
    let alone = WritingScript.allCases.compactMap(\.onlyLanguage)
    return Set(shared + alone + ["zh", "ja"]).sorted { "\($0)" < "\($1)" }
  }

  /// The language of a text, or of a part of it.
  ///
  /// The time depends on the length up to ``reach``.
  ///
  /// - Parameters:
  ///   - text: the text
  ///   - range: the part, in UTF-8 bytes on scalar boundaries; the whole text if it is `nil`
  /// - Returns: the likeliest language, which may be unlikely all the same: see its confidence
  public func language(of text: Text, in range: TextRange? = nil) -> DetectedLanguage {
    let utf8 = text.utf8.span
    let sample = TextSample(range ?? text.range)
    var counts = ScriptCounts()
    for index in 0..<sample.count {
      var walk = LetterWalk(model.letters, sample.piece(index, in: utf8))
      walk.count(in: utf8, to: &counts)
    }
    guard let script = counts.most else { return .none }
    let share = Double(counts.weight(script)) / Double(counts.total)
    switch script {
    case .han, .kana: return answer(counts.isJapanese ? "ja" : "zh", share)
    case _ where script.isShared:
      guard let reading = reading(of: sample, in: script, utf8) else { return .none }
      return DetectedLanguage(code: model.code(reading.best), share: reading.share(model.certainty))
    default: return answer(script.onlyLanguage ?? .undetermined, share)
    }
  }

  /// An answer that the script alone gives.
  private func answer(_ code: LanguageCode, _ share: Double) -> DetectedLanguage {
    isAllowed(code) ? DetectedLanguage(code: code, share: 0.5 + 0.495 * share) : .none
  }

  /// How well each language of a script suits; `nil` if nothing of the text is known.
  func reading(
    of sample: TextSample, in script: WritingScript, _ utf8: Span<UInt8>
  ) -> LanguageReading? {
    var sum = GramSum(model)
    for index in 0..<sample.count {
      var walk = LetterWalk(model.letters, sample.piece(index, in: utf8))
      walk.grams(of: script, in: utf8, to: &sum)
    }
    let mean = sum.mean()
    var reading = LanguageReading(grams: sum.count)
    for language in candidates[Int(script.rawValue)] {
      reading.add(language, model.score(language, mean))
    }
    return reading.grams > 0 && !reading.scores.isEmpty ? reading : nil
  }

  private func isAllowed(_ code: LanguageCode) -> Bool { allowed.isEmpty || allowed.contains(code) }
}

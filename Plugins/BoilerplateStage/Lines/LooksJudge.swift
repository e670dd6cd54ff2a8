import TextMill
import TextMillLanguage

/// Decides by their looks and their place which units of a text go, besides those that go by a
/// phrase.
struct LooksJudge: Sendable {
  private let model: LineModel
  private let tail: TailModel
  private let strictness: BoilerplateStage.Strictness
  private let scratch = ScratchPool { Scratch() }

  /// What is kept for its storage.
  private struct Scratch: Sendable {
    var features = LineFeatures()
    /// What speaks for boilerplate in each unit by itself.
    var looks: [Int32] = []
    /// What does over the whole text.
    var margins: [Int32] = []
    var tail = TailJudge.Scratch()
    var boundary = TailBoundary()
  }

  init(_ model: LineModel, _ tail: TailModel, _ strictness: BoilerplateStage.Strictness) {
    (self.model, self.tail, self.strictness) = (model, tail, strictness)
  }

  /// Adds what goes; `isKept` protects units.
  func judge(_ units: TextUnits, _ verdicts: inout Verdicts?, isKept: (Int) -> Bool) {
    // Of a few lines nothing can be told from their places.
    guard units.count >= 4 else { return }
    scratch.withScratch { scratch in
      scratch.features.read(units, verdicts)
      model.score(scratch.features, into: &scratch.looks)
      scratch.margins.removeAll(keepingCapacity: true)
      scratch.margins.append(contentsOf: scratch.looks)
      model.decide(scratch.features, &scratch.margins)
      for unit in 0..<units.count where goes(unit, scratch.margins[unit], scratch.features) {
        if verdicts?[unit] != nil || isKept(unit) { continue }
        if verdicts == nil { verdicts = Verdicts(units) }
        let group = model.mainGroup(unit, scratch.features)
        verdicts?[unit] = Self.number(group, Self.certainty(scratch.margins[unit]))
      }
      judgeTail(units, &verdicts, &scratch, isKept)
    }
  }

  /// Adds what follows the article.
  private func judgeTail(
    _ units: TextUnits, _ verdicts: inout Verdicts?, _ scratch: inout Scratch,
    _ isKept: (Int) -> Bool
  ) {
    // A text without paragraphs may be a list that somebody wants.
    guard scratch.features.proseShare >= 2, scratch.features.proseCount >= 3 else { return }
    // Taken out, so that it is not copied.
    var boundary = TailBoundary()
    swap(&boundary, &scratch.boundary)
    boundary.restart()
    TailJudge.walk(tail.words, units, scratch.features, looks: scratch.looks, &scratch.tail) {
      unit, row in
      if verdicts?[unit] != nil || isKept(unit) { return true }
      guard scratch.features.followsArticle(unit) else { return false }
      return boundary.take(tail.forest.score(row))
    }
    var unit = units.count
    boundary.tellEach { probability in
      unit -= 1
      // Units that are decided about were not asked about.
      while verdicts?[unit] != nil || isKept(unit) { unit -= 1 }
      guard probability > leastTailProbability else { return false }
      if verdicts == nil { verdicts = Verdicts(units) }
      verdicts?[unit] = Self.number(.tail, Verdicts.Number(min(99, probability * 100)))
      return true
    }
    swap(&boundary, &scratch.boundary)
  }

  /// How likely it must be that a unit is behind the article.
  private var leastTailProbability: Double {
    switch strictness {
    case .strict: 0.35
    case .balanced: 0.5
    case .careful: 0.8
    }
  }

  /// Whether a margin is enough.
  func goes(_ unit: Int, _ margin: Int32, _ features: LineFeatures) -> Bool {
    switch strictness {
    case .strict: return margin > -1 * Int32(LineModel.unit)
    case .balanced: return margin > 0
    case .careful:
      if margin <= features.carefulMargin(unit) { return false }
      return !features.looksLikeArticle(unit)
    }
  }

  // MARK: Reasons

  private static let firstNumber: Verdicts.Number = 1 << 20

  private static func number(
    _ group: FeatureGroup, _ certainty: Verdicts.Number
  ) -> Verdicts.Number {
    firstNumber + Verdicts.Number(group.rawValue * 128) + certainty
  }

  /// The reason that a number stands for, if it is one of looks.
  static func reason(_ number: Verdicts.Number) -> Reason? {
    guard number >= firstNumber else { return nil }
    let rest = Int(number - firstNumber)
    let group = FeatureGroup(rawValue: rest / 128) ?? .shape
    return Reason(group.reason, score: Double(rest % 128) / 100)
  }

  /// How likely it is that a line with a margin is boilerplate, in hundredths.
  ///
  /// Neighbours repeat each other, so that margins are twice what they should be.
  private static func certainty(_ margin: Int32) -> Verdicts.Number {
    var odds = 1 + Double(max(-96, min(margin, 192))) / Double(2 * LineModel.unit) / 256
    for _ in 0..<8 { odds *= odds }
    return Verdicts.Number(99.5 * odds / (1 + odds))
  }
}

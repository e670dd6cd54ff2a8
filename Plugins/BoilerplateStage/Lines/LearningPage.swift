import TextMill

/// A text as the trainer sees it: the same units, phrases, features and decisions as the stage's.
public struct LearningPage {
  private let units: TextUnits
  private let verdicts: Verdicts?
  /// The features of its units.
  public let features: LineFeatures

  /// With all phrases that ship.
  public init(_ text: String) throws {
    let judge = try LineJudge(kinds: BoilerplateKind.allCases, patterns: [], keep: [])
    units = TextUnits(Text(text))
    verdicts = judge.firstCandidate(in: units.text).flatMap {
      [units] in judge.verdicts(on: units, from: $0)
    }
    var features = LineFeatures()
    features.read(units, verdicts)
    self.features = features
  }

  /// How many units there are.
  public var count: Int { units.count }

  /// The number of the unit that an offset lies in.
  public func unit(at offset: Int) -> Int { min(units.unit(at: offset), units.count - 1) }

  /// Whether a unit goes by its phrases alone.
  public func goesByPhrase(_ unit: Int) -> Bool { verdicts?.goes(unit) ?? false }

  /// For each unit, whether it goes by models and the phrases; nil for an unknown strictness.
  public func removals(by model: LineModel, _ tail: TailModel, strictness: String) -> [Bool]? {
    guard let strictness = BoilerplateStage.Strictness(rawValue: strictness) else { return nil }
    var verdicts = verdicts
    LooksJudge(model, tail, strictness).judge(units, &verdicts) { _ in false }
    return (0..<units.count).map { verdicts?.goes($0) ?? false }
  }

  /// For each unit, how much speaks for boilerplate, in sixteenths of a step of the log odds.
  public func margins(by model: LineModel) -> [Int32] {
    var margins: [Int32] = []
    model.score(features, into: &margins)
    model.decide(features, &margins)
    return margins
  }

  // MARK: The tail

  /// How many features the tail's model reads.
  public static let tailWidth = TailFeature.count

  /// The units at the end that the tail's model may be asked about, from the last one to the front.
  public var tailUnits: [Int] {
    Array((max(0, count - TailWalk.reach)..<count).reversed())
  }

  /// The places of a unit's words among the weights of the tail's words.
  public func tailWords(of unit: Int) -> [Int32] {
    var hashes: [UInt32] = []
    TailJudge.readWords(of: unit, units, into: &hashes)
    return hashes.map { Int32(TailWords.place(of: $0)) }
  }

  /// The features of `tailUnits`, row behind row.
  public func tailRows(by model: LineModel, _ words: TailWords) -> [UInt8] {
    var (looks, rows): ([Int32], [UInt8]) = ([], [])
    model.score(features, into: &looks)
    var scratch = TailJudge.Scratch()
    TailJudge.walk(words, units, features, looks: looks, &scratch) { _, row in
      for index in 0..<Self.tailWidth { rows.append(row[index]) }
      return true
    }
    return rows
  }
}

import TextMill
import TextMillLanguage

/// Keeps the documents that meet a condition, or the rules of published sets.
struct FilterStage: DocumentStage {
  enum Action: String, SettingChoice {
    case drop
    case label
  }

  struct Settings: StageSettings {
    static let shorthand: String? = "keep"

    @Setting("The condition that a document must meet to go on.")
    var keep: Expression? = nil
    @Setting("Published sets of rules that it must meet, in their order.")
    var rules: [RuleSet] = []
    @Setting("The reason that ledgers show for dropped documents; by default the condition.")
    var reason: String? = nil
    @Setting("Drop what does not go on, or say in the metadata which rule it breaks.")
    var action = Action.drop
    @Setting("The parameters of c4.") var c4 = C4Rules.Settings()
    @Setting("The parameters of gopher-quality.") var gopherQuality = GopherQuality.Settings()
    @Setting("The parameters of gopher-repetition.")
    var gopherRepetition = GopherRepetition.Settings()
    @Setting("The parameters of fineweb.") var fineweb = FineWeb.Settings()
  }

  private let settings: Settings
  private let rules: PublishedRules
  private let scratch: ScratchPool<PublishedRules.Scratch>

  init(settings: Settings) throws {
    if settings.keep == nil, settings.rules.isEmpty {
      throw SettingError(
        "keep", "there is nothing to filter by",
        hint: "a condition, such as 'words > 50', or rules, such as 'rules: [gopher-quality]'")
    }
    self.settings = settings
    rules = try PublishedRules(settings)
    let stopWords = settings.gopherQuality.stopWords
    scratch = ScratchPool { PublishedRules.Scratch(stopWords: stopWords) }
  }

  var requires: [Fact] { settings.keep?.layers.map(Fact.layer) ?? [] }

  /// The label, if documents get one.
  var provides: [Fact] { settings.action == .label ? [.metadata("filter")] : [] }

  /// Parameters of sets that are not asked for, and a reason without a condition.
  var unusedSettings: [UnusedSetting] {
    let sets: [(RuleSet, String)] = [
      (.c4, "c4"), (.gopherQuality, "gopher_quality"), (.gopherRepetition, "gopher_repetition"),
      (.fineweb, "fineweb"),
    ]
    var unused = sets.filter { !settings.rules.contains($0.0) }.map {
      UnusedSetting($0.1, because: "'\($0.0.rawValue)' is not among the rules")
    }
    if settings.keep == nil {
      unused.append(UnusedSetting("reason", because: "it is for 'keep'; rules have their own"))
    }
    return unused
  }

  func process(_ document: inout Document) throws {
    if let condition = settings.keep, !condition.holds(for: &document) {
      return reject(&document, Reason(settings.reason ?? condition.source), nil)
    }
    if settings.rules.isEmpty { return }
    let finding = try scratch.withScratch { try rules.finding(in: &document, &$0) }
    guard let (set, offence) = finding else { return }
    let reason = Reason("\(set.rawValue): \(offence.rule)", detail: offence.detail)
    reject(&document, reason, offence)
  }

  private func reject(_ document: inout Document, _ reason: Reason, _ offence: Offence?) {
    guard settings.action == .label else { return document.drop(because: reason) }
    var members: [JSONValue.Member] = [.init("rule", .string(reason.rule))]
    if let offence {
      members.append(.init("value", Self.number(offence.value)))
      members.append(.init("limit", Self.number(offence.limit)))
    }
    document.metadata["filter"] = .object(members)
  }

  /// Without a fraction where there is none.
  private static func number(_ value: Double) -> JSONValue {
    Int(exactly: value).map(JSONValue.integer) ?? .double(value)
  }
}

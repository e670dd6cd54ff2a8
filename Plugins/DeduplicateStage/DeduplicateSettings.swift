import TextMill
import TextMillLanguage

struct DeduplicateSettings: StageSettings {
  enum Keep: String, SettingChoice {
    case first
    case longest
  }

  enum Action: String, SettingChoice {
    case drop
    case label
  }

  @Setting(
    "What is compared: words in a row (near), all words, the text byte by byte, or passages.")
  var by = Comparison.near
  @Setting("A metadata key: documents with the same value are duplicates, whatever their text.")
  var key: String? = nil
  @Setting("From which share of common shingles on documents are near duplicates.", in: 0.1...1)
  var similarity = 0.75
  @Setting("How many words in a row a shingle has.", in: 1...50)
  var shingle = 5
  @Setting("How many places a signature has at most.", in: 1...1024)
  var permutations = 112
  @Setting("How many bands a signature has, instead of what follows from the similarity.")
  var bands: Int? = nil
  @Setting("How many rows a band has.")
  var rows: Int? = nil
  @Setting("Compare documents that come together, and join those that have the similarity.")
  var verify = false
  @Setting("How many passages in a row must have been seen before: 3 sentences, 1 paragraph.")
  var inARow: Int? = nil
  @Setting("Which document of a cluster stays.")
  var keep = Keep.first
  @Setting("An expression such as metadata.score: where it is greatest, that document stays.")
  var best: MeasureExpression? = nil
  @Setting("How much memory what is kept of documents may take; more goes to temporary files.")
  var memory = ByteCount(megabytes: 2000)
  @Setting("Drop the others, or say of each document of a cluster which one it is in.")
  var action = Action.drop
}

extension DeduplicateSettings {
  /// Whether documents or passages must be equal.
  private var isExact: Bool { key != nil || by != .near }

  /// What has no effect beside the others.
  var unused: [UnusedSetting] {
    let reason = key != nil ? "documents are compared by 'key'" : "it is for 'by: near'"
    let near = ["similarity", "shingle", "permutations", "bands", "rows", "verify"]
    var unused = isExact ? near.map { UnusedSetting($0, because: reason) } : []
    if key != nil { unused.append(UnusedSetting("by", because: reason)) }
    if !isExact, bands != nil {
      unused.append(UnusedSetting("permutations", because: "'bands' and 'rows' are given"))
      if !verify {
        unused.append(UnusedSetting("similarity", because: "'bands' and 'rows' are given"))
      }
    }
    if key != nil || !by.isOfPassages {
      unused.append(UnusedSetting("in_a_row", because: "it is for passages"))
    } else {
      unused += ["keep", "best"].map {
        UnusedSetting($0, because: "of passages the first stays")
      }
      unused.append(UnusedSetting("memory", because: "passages stay in memory"))
    }
    if best != nil { unused.append(UnusedSetting("keep", because: "'best' says which one stays")) }
    if verify {
      unused.append(UnusedSetting("memory", because: "what is verified stays in memory"))
    }
    return unused
  }
}

/// What follows from all documents.
enum DuplicateConclusion: Sendable {
  case documents(DuplicateClusters)
  case passages(PassageFirsts)
}

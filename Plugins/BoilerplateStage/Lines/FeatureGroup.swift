/// Groups of what lines are judged by, for the reasons of removals.
public enum FeatureGroup: Int, CaseIterable, Sendable {
  case shape, words, place, neighbours, repetition, links, phrase
  /// All that is known of a text's last lines together.
  case tail

  /// As a reason that ledgers show.
  var reason: String {
    switch self {
    case .shape: "short line"
    case .words: "page words"
    case .place: "place on the page"
    case .neighbours: "among such lines"
    case .repetition: "repeated line"
    case .links: "link or number line"
    case .phrase: "page phrase"
    case .tail: "behind the article"
    }
  }
}

/// Takes the features of a line, one after another.
public protocol FeatureSink {
  /// Takes a feature by its hash.
  mutating func add(_ group: FeatureGroup, _ hash: UInt32)

  /// Takes a feature of a template by its two small numbers.
  mutating func add(_ group: FeatureGroup, _ template: UInt32, _ one: UInt32, _ other: UInt32)
}

extension FeatureSink {
  /// By its hash.
  @inlinable
  public mutating func add(
    _ group: FeatureGroup, _ template: UInt32, _ one: UInt32, _ other: UInt32
  ) {
    add(group, FeatureHash.of(template, one, other))
  }
}

/// The hash of a feature.
public enum FeatureHash {
  /// The hash of a template's two numbers.
  @inlinable @inline(__always)
  public static func of(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> UInt32 {
    var hash = (template &* 0x9E37_79B1) ^ one
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash ^= other &* 0xC2B2_AE35
    hash = (hash ^ hash >> 13) &* 0x27D4_EB2F
    return hash ^ hash >> 15
  }
}

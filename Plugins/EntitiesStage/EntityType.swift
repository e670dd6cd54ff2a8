import TextMill

/// The kinds of names and values that the stage finds; an annotation's label is the kind's word.
///
/// Names come first, then values, then addresses: the order in which manuals list them.
enum EntityType: String, SettingChoice {
  case person, organization, place
  /// Peoples, languages, religions and what belongs to them.
  case nationality
  /// Wars, disasters, elections, festivals, matches.
  case event
  /// Books, films, songs, laws.
  case work
  /// Vehicles, devices, brands.
  case product
  /// Names of other kinds: prizes, ideologies, programmes.
  case other
  case date, time, money, percent, quantity
  /// Places in a row: "first", "2nd".
  case ordinal
  case email, url, phone
  /// `@name` of a social network.
  case handle
  /// `#Word`.
  case hashtag
}

/// Some of the kinds.
struct EntityTypes: Sendable {
  private var bits: UInt32 = 0

  init(_ types: [EntityType]) {
    for type in types { bits |= 1 << type.number }
  }

  func contains(_ type: EntityType) -> Bool { bits & 1 << type.number != 0 }
}

extension EntityType {
  /// The kind's place among all.
  var number: UInt32 {
    switch self {
    case .person: 0
    case .organization: 1
    case .place: 2
    case .nationality: 3
    case .event: 4
    case .work: 5
    case .product: 6
    case .other: 7
    case .date: 8
    case .time: 9
    case .money: 10
    case .percent: 11
    case .quantity: 12
    case .ordinal: 13
    case .email: 14
    case .url: 15
    case .phone: 16
    case .handle: 17
    case .hashtag: 18
    }
  }

  /// Whether it is a kind of names, not of values or addresses.
  var isName: Bool { number <= EntityType.other.number }
}

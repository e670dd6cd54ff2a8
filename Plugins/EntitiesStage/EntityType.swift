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
    case .date: 7
    case .time: 8
    case .money: 9
    case .percent: 10
    case .quantity: 11
    case .ordinal: 12
    case .email: 13
    case .url: 14
    case .phone: 15
    case .handle: 16
    case .hashtag: 17
    }
  }
}

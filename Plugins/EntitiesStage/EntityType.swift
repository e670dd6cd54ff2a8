import TextMill

/// The kinds of names and values that the stage finds; an annotation's label is the kind's word.
enum EntityType: String, SettingChoice {
  case person, organization, place, nationality, event
  case date, time, money, percent, quantity
  case email, url, phone
}

/// Some of the kinds.
struct EntityTypes: Sendable {
  private var bits: UInt16 = 0

  init(_ types: [EntityType]) {
    for type in types { bits |= Self.bit(type) }
  }

  func contains(_ type: EntityType) -> Bool { bits & Self.bit(type) != 0 }

  private static func bit(_ type: EntityType) -> UInt16 {
    switch type {
    case .person: 1 << 0
    case .organization: 1 << 1
    case .place: 1 << 2
    case .nationality: 1 << 3
    case .event: 1 << 4
    case .date: 1 << 5
    case .time: 1 << 6
    case .money: 1 << 7
    case .percent: 1 << 8
    case .quantity: 1 << 9
    case .email: 1 << 10
    case .url: 1 << 11
    case .phone: 1 << 12
    }
  }
}

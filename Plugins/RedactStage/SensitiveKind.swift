import TextMill

/// Kinds of what is replaced.
enum SensitiveKind: String, SettingChoice {
  case email
  case phone
  case ip
  case card
  case iban
  case nationalID = "national_id"
  case secret
  case person

  /// What a text says of it without saying what it was.
  var name: String {
    switch self {
    case .nationalID: "national id"
    default: rawValue
    }
  }
}

/// Countries whose personal numbers are known.
enum Country: String, SettingChoice {
  case be, br, ca, ch, de, es, fi, fr, gb, `in`, it, pl, se, us
}

/// A place of a text where something sensitive stands.
struct Finding: Equatable {
  /// In UTF-8 bytes.
  var range: TextRange
  var kind: SensitiveKind
}

import TextMill

/// The kinds of names and values that the stage finds; an annotation's label is the kind's word.
enum EntityType: String, SettingChoice {
  case person, organization, place, nationality, event
  case date, time, money, percent, quantity
  case email, url, phone
}

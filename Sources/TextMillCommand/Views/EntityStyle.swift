import TextMillYAML

/// The colours by which kinds of entities are told apart.
enum EntityStyle {
  static func of(_ label: String) -> ANSIStyle {
    switch label {
    case "person": .green
    case "organization": .blue
    case "place": .cyan
    case "date", "time", "money", "percent", "quantity", "ordinal": .magenta
    default: .yellow
    }
  }
}

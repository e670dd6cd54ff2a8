/// Which labels of gold data stand for which entity types of TextMill.
///
/// Written `PER/PERSON=person,MISC=nationality+event`: the names before the sign are one label, the
/// types behind it all count as it.
struct LabelMap: Equatable {
  /// The usual labels of data for four classes.
  static let usual =
    "PER/PERSON/PERS=person,LOC/LOCATION/GPE=place,ORG/ORGANIZATION=organization,"
    + "MISC=nationality+event+work+product+other"

  /// The label that stands for a gold label, by the gold label.
  private var names: [String: String] = [:]
  /// The label that stands for a type of TextMill, by the type.
  private var types: [String: String] = [:]
  /// Whether a label that is not named stands for itself.
  private let isOpen: Bool

  /// The labels that are not the usual ones stand for themselves.
  static var standard: LabelMap { LabelMap(usual, isOpen: true) ?? LabelMap(isOpen: true) }

  /// A map as a person writes it: labels that it does not name are not scored.
  init?(argument: String) {
    self.init(argument, isOpen: false)
  }

  private init(isOpen: Bool) {
    self.isOpen = isOpen
  }

  private init?(_ text: String, isOpen: Bool) {
    self.isOpen = isOpen
    for entry in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      let labels = sides[0].split(separator: "/", omittingEmptySubsequences: false)
      let types = sides[1].split(separator: "+", omittingEmptySubsequences: false)
      guard let first = labels.first, !labels.contains(""), !types.contains("") else { return nil }
      for label in labels {
        guard names.updateValue(String(first), forKey: String(label)) == nil else { return nil }
      }
      for type in types {
        // A type under two labels could be right for either.
        guard self.types.updateValue(String(first), forKey: String(type)) == nil else { return nil }
      }
    }
  }

  /// The label that a gold label is counted under; `nil` for one that is not scored.
  func label(ofGold label: String) -> String? {
    names[label] ?? (isOpen ? types[label] ?? label : nil)
  }

  /// The label that a type of TextMill is counted under; `nil` for one that is not scored.
  func label(ofType type: String) -> String? {
    types[type] ?? (isOpen ? type : nil)
  }
}

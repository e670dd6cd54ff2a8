import TextMill

/// The labels of annotations by number: those of the known types, then a user's own.
struct EntityLabels: Sendable {
  /// The labels, each at its number.
  private(set) var names = EntityType.allCases.map(\.rawValue)
  private var numbers: [String: UInt16] = [:]

  init() {
    for (number, name) in names.enumerated() { numbers[name] = UInt16(number) }
  }

  /// The known type of a number; `nil` for a label of the user's own.
  func type(_ number: UInt16) -> EntityType? {
    Int(number) < EntityType.allCases.count ? EntityType.allCases[Int(number)] : nil
  }

  /// The number of a known type's label, or of a label of one's own: a word in small letters.
  ///
  /// What is nearly a known type is most likely a slip, and refused.
  mutating func number(of name: String) throws(LabelError) -> UInt16 {
    if let number = numbers[name] { return number }
    if let near = Suggestion.nearest(to: name, among: EntityType.allCases.map(\.rawValue)) {
      throw LabelError(
        message: "there is no type '\(name)'", hint: "did you mean '\(near)'?")
    }
    guard Self.isLabel(name), names.count < Int(UInt16.max) else {
      throw LabelError(
        message: "'\(name)' cannot be a type",
        hint: "a type of your own is a word of small letters, digits and underscores")
    }
    let number = UInt16(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  private static func isLabel(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first &- 0x61 < 26, bytes.count <= 64 else { return false }
    return bytes.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
  }
}

/// Why a word cannot be a label.
struct LabelError: Error {
  /// What is wrong, in a line.
  var message: String
  /// What to do about it.
  var hint: String
}

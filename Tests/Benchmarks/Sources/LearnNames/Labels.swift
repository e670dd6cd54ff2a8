/// Labels of words: 0 outside, 1 to 4 the first word of a name of each type, 5 to 8 a further one.
enum Labels {
  static let count = 9

  static func begins(_ label: Int) -> Bool { label >= 1 && label <= 4 }

  static func type(_ label: Int) -> Int { (label - 1) & 3 }

  /// Whether a label may follow another.
  static func mayFollow(_ label: Int, _ before: Int) -> Bool {
    label < 5 || (before != 0 && type(before) == type(label))
  }
}

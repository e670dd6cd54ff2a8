/// Labels of words: 0 outside of names, 1 to 4 the first word of a person, place, organization or
/// other name, 5 to 8 a further word of one (BIO).
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public enum NameLabel {
  /// How many there are.
  public static let count = 9

  /// Whether a name begins with the label.
  public static func begins(_ label: Int) -> Bool { label >= 1 && label <= 4 }

  /// The type of a label other than 0, from 0 to 3.
  public static func type(_ label: Int) -> Int { (label - 1) & 3 }

  /// Whether a label may follow another.
  public static func mayFollow(_ label: Int, _ before: Int) -> Bool {
    label < 5 || (before != 0 && type(before) == type(label))
  }
}

package import TextMill

/// The field of a quarantined record that says why it is there: its last one.
package enum QuarantineField {
  /// Its name, unless the record has such a field itself.
  package static let name = "quarantine"

  /// The name that it gets: `quarantine`, or the first of `quarantine_2`, `quarantine_3` and so on that
  /// the record does not have.
  package static func name(in metadata: Metadata) -> String {
    var (name, number) = (name, 1)
    while metadata[name] != nil {
      number += 1
      name = "\(Self.name)_\(number)"
    }
    return name
  }

  /// Its place among a record's fields; `nil` if the record is of no quarantine file.
  static func index(in names: [String]) -> Int? {
    guard let last = names.last, last == name || last.hasPrefix(name + "_") else {
      return names.lastIndex(of: name)
    }
    return names.count - 1
  }
}

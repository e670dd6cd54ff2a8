import TextMill

/// Where each passage stands first: in which document, of all that were seen.
struct PassageFirsts: Sendable, Equatable {
  /// A document.
  struct Place: Sendable, Equatable, Comparable {
    /// Its place among the inputs.
    var order: UInt64
    /// A hash of its text: with `order` it tells a document from all others, those of earlier runs
    /// among them.
    var check: UInt64

    static func < (left: Place, right: Place) -> Bool {
      (left.order, left.check) < (right.order, right.check)
    }
  }

  private(set) var places: [UInt64: Place] = [:]

  var isEmpty: Bool { places.isEmpty }

  mutating func add(_ passage: UInt64, at place: Place) {
    places[passage] = min(places[passage] ?? place, place)
  }

  mutating func merge(_ other: PassageFirsts) {
    places.merge(other.places) { min($0, $1) }
  }

  /// Whether a passage stands in a document before this one, or in a corpus before this.
  func isBefore(_ place: Place, _ passage: UInt64) -> Bool {
    guard let first = places[passage] else { return false }
    return first != place
  }

  // MARK: As bytes

  func encode(to bytes: inout EvidenceBytes) {
    for (passage, place) in places.sorted(by: { $0.key < $1.key }) {
      bytes.append(passage)
      bytes.append(place.order)
      bytes.append(place.check)
    }
  }

  init() {}

  init(decoding bytes: inout EvidenceBytes) throws {
    while !bytes.isAtEnd {
      let passage = try bytes.next()
      places[passage] = Place(order: try bytes.next(), check: try bytes.next())
    }
  }
}

import Foundation
import PackedLines

/// A document whose names people marked.
struct TaggedText: Decodable {
  var id: String
  /// Which of PER, LOC, ORG and MISC are marked wherever they stand.
  var types: [String]
  var text: String
  var ents: [Entity]

  /// Whether names of a type are marked wherever they stand.
  func marks(_ type: Int) -> Bool { types.contains(Entity.types[type]) }

  /// A range in UTF-8 bytes and a type, as `[start, end, type]`.
  struct Entity: Decodable, Hashable {
    var start: Int
    var end: Int
    var type: Int

    init(start: Int, end: Int, type: Int) { (self.start, self.end, self.type) = (start, end, type) }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      start = try list.decode(Int.self)
      end = try list.decode(Int.self)
      type = Self.types.firstIndex(of: try list.decode(String.self)) ?? 3
    }

    static let types = ["PER", "LOC", "ORG", "MISC"]
  }

  /// Reads a file of gzip JSON Lines.
  static func read(_ path: String) throws -> [TaggedText] {
    let decoder = JSONDecoder()
    return try PackedLines.read(path).map { try decoder.decode(Self.self, from: $0) }
  }

  /// What the automatic labels of the Groningen Meaning Bank cut off from names: they have "II" of
  /// "World War II".
  private static let cut = ["World War ", "Hurricane "].map { Array($0.utf8) }

  /// The text with names in full that its labels cut.
  var repaired: TaggedText {
    let utf8 = Array(text.utf8)
    var result = self
    for index in ents.indices where Entity.types[ents[index].type] == "MISC" {
      let start = ents[index].start
      for words in Self.cut where utf8[..<start].suffix(words.count).elementsEqual(words) {
        result.ents[index].start -= words.count
      }
    }
    return result
  }
}

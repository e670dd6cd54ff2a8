import Foundation

/// A document whose names people marked.
struct TaggedText: Decodable {
  var id: String
  /// Which of PER, LOC, ORG and MISC are marked wherever they stand.
  var types: [String]
  var text: String
  var ents: [Entity]

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
    let gzip = Process()
    let output = Pipe()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = output
    try gzip.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    gzip.waitUntilExit()
    let decoder = JSONDecoder()
    return try data.split(separator: 0x0A).map { try decoder.decode(Self.self, from: Data($0)) }
  }
}

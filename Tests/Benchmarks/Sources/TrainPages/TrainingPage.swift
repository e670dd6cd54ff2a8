import Foundation

/// A page whose main text somebody marked.
struct TrainingPage {
  let id: String
  let site: String
  let html: [UInt8]
  let gold: [UInt8]
  /// How much its blocks count.
  ///
  /// Articles are what the stage is used for most; of those, the ones
  /// marked most carefully count for more than their number.
  let weight: Float

  private struct Line: Decodable {
    let id: String
    let site: String
    let html: String
    let gold: String?
    let source: String?
    let type: String?
  }

  init(json: String) throws {
    let line = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
    (id, site) = (line.id, line.site)
    weight = line.source == "aeb" ? 3 : line.type == "article" ? 1.5 : 1
    html = Array(line.html.utf8)
    gold = Array((line.gold ?? "").utf8)
  }

  /// A number by which sites are dealt out: the same on every run.
  func deal(_ count: Int, salt: UInt64) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ salt
    for byte in site.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return Int((hash >> 33) % UInt64(count))
  }
}

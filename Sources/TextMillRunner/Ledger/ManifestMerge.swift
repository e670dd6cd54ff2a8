package import TextMill
import TextMillFormats

/// The manifests of all parts of a run, put together as that of the whole.
package struct ManifestMerge: Sendable {
  /// The counts of all parts.
  package private(set) var ledger: Ledger
  /// The manifest of the whole run; examples for a report are not in it.
  package let json: JSONValue

  /// Puts manifests together, in whatever order they are given.
  ///
  /// - Throws: `MergeError` if they are of different runs, or not one of each part.
  package init(_ manifests: [(path: String, json: JSONValue)]) throws(MergeError) {
    let parts = try Self.parts(manifests)
    ledger = parts[0].ledger
    for part in parts.dropFirst() {
      guard ledger.add(part.ledger) else { throw MergeError("\(part.path) has other stages") }
    }
    json = Self.merged(parts.map { $0.json }, ledger)
  }

  private struct Part {
    let path: String
    let share: InputShare
    let ledger: Ledger
    let json: JSONValue

    init(_ path: String, _ json: JSONValue) throws(MergeError) {
      guard let share = json["share"].flatMap(InputShare.init(json:)) else {
        throw MergeError("\(path) is no manifest of a run with --shard")
      }
      guard let ledger = json["ledger"].flatMap(Ledger.init(json:)) else {
        throw MergeError("\(path) has no ledger")
      }
      (self.path, self.share, self.ledger, self.json) = (path, share, ledger, json)
    }
  }

  /// One of each, in order.
  private static func parts(
    _ manifests: [(path: String, json: JSONValue)]
  ) throws(MergeError) -> [Part] {
    var parts: [Part] = []
    for manifest in manifests { parts.append(try Part(manifest.path, manifest.json)) }
    parts.sort { $0.share.number < $1.share.number }
    guard let first = parts.first else { throw MergeError("there is nothing to put together") }
    for part in parts.dropFirst() {
      if let difference = difference(part, from: first) {
        throw MergeError("\(part.path) is of another run than \(first.path): \(difference)")
      }
    }
    try InputShare.check(parts.map { ($0.path, $0.share) })
    return parts
  }

  private static func difference(_ part: Part, from first: Part) -> String? {
    for (name, words) in [
      ("textmill", "another version of the program"), ("definition_xxh64", "another definition"),
      ("stages", "other settings, or other files that they name"), ("options", "other options"),
    ] where part.json[name] != first.json[name] {
      return words
    }
    return part.share.count == first.share.count
      ? nil : "it was one of \(part.share.count) parts, and not of \(first.share.count)"
  }

  private static func merged(_ parts: [JSONValue], _ ledger: Ledger) -> JSONValue {
    guard case .object(let first)? = parts.first else { return .null }
    return .object(
      first.compactMap { member in
        switch member.name {
        case "share", "findings": return nil
        case "inputs": return .init("inputs", .array(inputs(of: parts)))
        case "outputs": return .init("outputs", .array(parts.flatMap { $0.list("outputs") }))
        case "ledger": return .init("ledger", ledger.json())
        case "quarantine": return .init("quarantine", .array(quarantines(of: parts)))
        default: return member
        }
      })
  }

  /// The inputs in order, those that were shared in one piece again.
  private static func inputs(of parts: [JSONValue]) -> [JSONValue] {
    var inputs: [JSONValue] = []
    var open: ManifestPart?
    for file in parts.flatMap({ $0.list("inputs") }) {
      guard let next = ManifestPart(json: file) else {
        inputs.append(file)
        open = nil
        continue
      }
      if let joined = open?.joined(with: next) {
        inputs[inputs.count - 1] = joined.json
        open = joined
      } else {
        inputs.append(next.json)
        open = next
      }
    }
    return inputs
  }

  private static func quarantines(of parts: [JSONValue]) -> [JSONValue] {
    parts.compactMap { $0["quarantine"] }.filter { $0 != .null }
  }
}

/// Why things cannot be put together.
package struct MergeError: Error, Sendable, CustomStringConvertible {
  /// Why, a sentence.
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

extension JSONValue {
  /// The elements of a list under a name; none if there is no such list.
  fileprivate func list(_ name: String) -> [JSONValue] {
    if case .array(let elements)? = self[name] { elements } else { [] }
  }
}

extension InputShare {
  var json: JSONValue {
    .object([.init("number", .integer(number)), .init("count", .integer(count))])
  }

  init?(json: JSONValue) {
    guard let number = json["number"]?.int, let count = json["count"]?.int else { return nil }
    self.init("\(number)/\(count)")
  }
}

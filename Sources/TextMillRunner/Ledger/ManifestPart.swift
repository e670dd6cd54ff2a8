import TextMill
import TextMillFormats

/// A part of an input in a manifest: the whole was not read, so that no hash of it is known.
struct ManifestPart {
  let path: String
  /// The size of the whole file in bytes.
  let size: Int
  /// The first byte that was read.
  let from: Int
  /// The byte behind the last one that was read.
  let to: Int

  init(path: String, from: Int, to: Int?) {
    self.path = path
    self.from = from
    size = (try? FileStamp(path).size) ?? 0
    self.to = to ?? size
  }

  /// `nil` if the file was read whole.
  init?(json: JSONValue) {
    guard let path = json["path"]?.string, let size = json["bytes"]?.int,
      let from = json["from"]?.int, let to = json["to"]?.int
    else { return nil }
    (self.path, self.size, self.from, self.to) = (path, size, from, to)
  }

  private init(path: String, size: Int, from: Int, to: Int) {
    (self.path, self.size, self.from, self.to) = (path, size, from, to)
  }

  /// Both parts as one, if the other one follows this one.
  func joined(with next: ManifestPart) -> ManifestPart? {
    guard next.path == path, next.size == size, next.from == to else { return nil }
    return ManifestPart(path: path, size: size, from: from, to: next.to)
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("path", .string(path)), .init("bytes", .integer(size)),
    ]
    if from > 0 || to < size {
      members += [.init("from", .integer(from)), .init("to", .integer(to))]
    }
    return .object(members)
  }
}

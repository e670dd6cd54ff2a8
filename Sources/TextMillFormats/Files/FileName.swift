import TextMill

/// What a file's name tells.
package enum FileName {
  /// The ending in small letters, without the dot; a dot at the beginning starts no ending.
  package static func fileExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The ending that tells what a file holds: that before `.gz` and the like.
  static func contentExtension(_ path: String) -> String {
    let ending = fileExtension(path)
    guard Compression(fileExtension: ending) != nil else { return ending }
    return fileExtension(String(path.dropLast(ending.count + 1)))
  }
}

import TextMill

/// How bytes stand for characters: a name that the system's converter knows, or `auto`.
public struct Charset: Sendable, Hashable {
  /// The name in small letters.
  public let name: String

  /// By byte order mark and declaration; else UTF-8.
  public static let auto = Charset(trusted: "auto")
  package static let utf8 = Charset(trusted: "utf-8")

  /// A charset by its name, or `auto`.
  ///
  /// - Throws: `UnknownCharset` if the system cannot convert from it.
  public init(_ name: String) throws(UnknownCharset) {
    let lowered = name.lowercased()
    if lowered == "auto" {
      self = .auto
    } else if ["utf-8", "utf8"].contains(lowered) {
      self = .utf8
    } else {
      guard CharsetConverter.knows(lowered) else { throw UnknownCharset(name: name) }
      self.name = lowered
    }
  }

  init(trusted name: String) {
    self.name = name
  }

  /// How many bytes a unit has at least: what is not understood is skipped by units.
  var unit: Int { name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1 }
}

/// A charset's name that nothing is known of.
public struct UnknownCharset: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name as it was given.
  public let name: String

  /// The names that are asked for most.
  static let common = [
    "auto", "utf-8", "utf-16", "utf-16le", "utf-16be", "utf-32", "us-ascii", "latin1",
    "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15",
    "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
    "windows-1256", "koi8-r", "koi8-u", "macintosh", "shift_jis", "euc-jp", "iso-2022-jp",
    "gb18030", "gbk", "big5", "euc-kr",
  ]

  /// The name that was probably meant; `nil` where none is near.
  public var nearest: String? { Suggestion.nearest(to: name, among: Self.common) }

  /// A sentence for a person.
  public var description: String {
    let hint = nearest.map { "; is it '\($0)'?" } ?? "; windows-1252, koi8-r and gb18030 are some"
    return "no charset has the name '\(name)'\(hint)"
  }
}

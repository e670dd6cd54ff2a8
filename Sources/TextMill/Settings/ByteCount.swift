/// An amount of bytes as people write it: `500`, `64 KB`, `256MB`, `1.5 GiB`.
///
/// KB, MB, GB and TB count in thousands, KiB, MiB, GiB and TiB in 1024s.
public struct ByteCount: SettingValue, Hashable {
  /// The number of bytes, 0 or more.
  public let bytes: Int
  /// The amount as it was written.
  public let notation: String

  private static let units: [String: Double] = [
    "": 1, "b": 1, "k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9, "t": 1e12,
    "tb": 1e12, "kib": 1_024, "mib": 1_048_576, "gib": 1_073_741_824, "tib": 1_099_511_627_776,
  ]

  /// A text that stands for an amount.
  public static var kind: SettingKind { .notation("bytes") }

  /// Reads an amount; `nil` if it is none.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "_") }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let number = Double(digits.filter { $0 != "_" }), let factor = Self.units[unit],
      number * factor < 9e18
    else { return nil }
    bytes = Int(number * factor)
    notation = text
  }

  /// Reads an amount from a definition, or reports what is wrong with it.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard case .scalar(let scalar) = node.content, let count = Self(scalar.text) else {
      decoder.expected("an amount of bytes such as 64KB, 256MB or 1GiB", at: node)
      return nil
    }
    return count
  }
}

extension ByteCount {
  /// An amount of whole megabytes (millions of bytes), for defaults.
  public init(megabytes: Int) {
    self.init(bytes: megabytes * 1_000_000, notation: "\(megabytes)MB")
  }

  private init(bytes: Int, notation: String) {
    self.bytes = bytes
    self.notation = notation
  }
}

/// A time as people write it: `500ms`, `10s`, `2min`, `1.5 h`.
public struct TimeSpan: SettingValue, Hashable, Comparable {
  /// The time.
  public let duration: Duration
  /// The time as it was written.
  public let notation: String

  private static let units: [String: Double] = [
    "ms": 1, "s": 1_000, "sec": 1_000, "m": 60_000, "min": 60_000, "h": 3_600_000,
  ]

  /// A text that stands for a time.
  public static var kind: SettingKind { .notation("time") }

  /// Reads a time; `nil` if it is none.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "_") }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let number = Double(digits.filter { $0 != "_" }), let factor = Self.units[unit],
      number * factor < 1e12
    else { return nil }
    duration = .milliseconds(Int64(number * factor))
    notation = text
  }

  /// So many whole seconds.
  public static func seconds(_ count: Int) -> TimeSpan {
    TimeSpan(duration: .seconds(count), notation: "\(count)s")
  }

  /// So many whole hours.
  public static func hours(_ count: Int) -> TimeSpan {
    TimeSpan(duration: .seconds(3600 * count), notation: "\(count)h")
  }

  /// So many thousandths of a second.
  public static func milliseconds(_ count: Int) -> TimeSpan {
    TimeSpan(duration: .milliseconds(count), notation: "\(count)ms")
  }

  private init(duration: Duration, notation: String) {
    self.duration = duration
    self.notation = notation
  }

  /// The shorter time is less.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.duration < right.duration
  }

  /// Reads a time from a definition, or reports what is wrong with it.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard case .scalar(let scalar) = node.content, let time = Self(scalar.text) else {
      decoder.expected("a time such as 500ms, 10s or 2min", at: node)
      return nil
    }
    return time
  }
}

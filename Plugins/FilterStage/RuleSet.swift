import TextMill

/// A set of rules that was published.
enum RuleSet: String, SettingChoice {
  case c4
  case gopherQuality = "gopher-quality"
  case gopherRepetition = "gopher-repetition"
  case fineweb
}

/// A rule that a document does not meet: what was measured, and the limit.
struct Offence: Equatable {
  enum Limit: String {
    case atLeast = "<"
    case atMost = ">"
  }

  /// The setting that has the limit.
  let rule: String
  let value: Double
  let limit: Double
  let kind: Limit

  /// What was measured and which limit it broke: `12 < 50`.
  var detail: String { "\(Self.digits(value)) \(kind.rawValue) \(Self.digits(limit))" }

  /// Four digits behind the point, without zeros at the end.
  private static func digits(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && rounded.magnitude < 1e15
      ? "\(Int(rounded))" : "\(rounded)"
  }
}

/// Takes the first rule that is broken.
struct Check {
  private(set) var offence: Offence?

  /// The value must not be below a limit; no limit is no rule.
  mutating func require(_ rule: String, _ value: Double, atLeast limit: Double?) {
    guard offence == nil, let limit, value < limit else { return }
    offence = Offence(rule: rule, value: value, limit: limit, kind: .atLeast)
  }

  /// The value must not be above a limit; no limit is no rule.
  mutating func require(_ rule: String, _ value: Double, atMost limit: Double?) {
    guard offence == nil, let limit, value > limit else { return }
    offence = Offence(rule: rule, value: value, limit: limit, kind: .atMost)
  }
}

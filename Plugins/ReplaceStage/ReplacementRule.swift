import TextMill
import TextMillLanguage

/// A pattern and what stands in the place of its matches.
struct ReplacementRule: Sendable {
  private enum Part: Sendable {
    case text(String)
    case group(Int)
  }

  private let pattern: Pattern
  private let template: [Part]
  private let reason: Reason

  /// - Throws: `SettingError` for a wrong pattern or a group that it does not have.
  init(_ rule: ReplaceStage.Rule, index: Int) throws {
    let source = rule.literal ? Self.escaped(rule.find) : rule.find
    do throws(PatternError) {
      pattern = try Pattern(source, ignoringCase: rule.ignoreCase)
    } catch {
      throw SettingError(
        "rules.\(index).find", "the pattern '\(rule.find)' is wrong: \(error.message)",
        hint: error.hint)
    }
    template =
      rule.literal ? [.text(rule.with)] : try Self.parse(rule.with, for: pattern, at: index)
    reason = Reason(rule.reason ?? rule.find)
  }

  func apply(to document: inout Document) {
    let bytes = document.text.utf8
    let matcher = pattern.matcher()
    for match in matcher.matches(in: bytes.span, within: 0..<bytes.count) {
      let replacement = expanded(match, in: document.text, matcher)
      if replacement.isEmpty {
        document.remove(match, because: reason)
      } else {
        document.replace(match, with: replacement, because: reason)
      }
    }
  }

  private func expanded(_ match: TextRange, in text: Text, _ matcher: PatternMatcher) -> String {
    if template.isEmpty { return "" }
    if case .text(let only) = template[0], template.count == 1 { return only }
    let groups = matcher.captures(in: text.utf8.span, of: match, within: 0..<text.count)
    return template.map { part in
      switch part {
      case .text(let text): text
      case .group(let number): groups[number].map { text[$0] } ?? ""
      }
    }.joined()
  }

  // MARK: Templates

  private static func parse(
    _ source: String, for pattern: Pattern, at index: Int
  ) throws -> [Part] {
    var parts: [Part] = []
    var rest = Substring(source)
    while let dollar = rest.firstIndex(of: "$") {
      append(String(rest[..<dollar]), to: &parts)
      rest = rest[rest.index(after: dollar)...]
      if rest.first == "$" {
        append("$", to: &parts)
        rest.removeFirst()
        continue
      }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = rest.dropFirst(name.count)
      parts.append(.group(try group(String(name), of: pattern, at: index)))
    }
    append(String(rest), to: &parts)
    return parts
  }

  private static func append(_ text: String, to parts: inout [Part]) {
    if !text.isEmpty { parts.append(.text(text)) }
  }

  private static func group(
    _ name: String, of pattern: Pattern, at index: Int
  ) throws -> Int {
    if let number = Int(name), number >= 1, number <= pattern.captureCount { return number - 1 }
    if let named = pattern.captureNames.firstIndex(of: name) { return named }
    throw SettingError(
      "rules.\(index).with", "the pattern '\(pattern.source)' has no group '$\(name)'",
      hint: "it has \(pattern.captureCount) groups; write $$ for a dollar")
  }

  private static func escaped(_ literal: String) -> String {
    literal.reduce(into: "") { result, character in
      if "\\.+*?()[]{}|^$#&-~".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}

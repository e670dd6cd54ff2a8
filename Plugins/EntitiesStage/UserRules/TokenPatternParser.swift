import TextMill

/// What is wrong with a rule, and where in it, in Unicode scalars.
struct TokenPatternError: Error {
  var range: Range<Int>
  var message: String
  var hint: String?
}

/// Reads the language of rules over words.
struct TokenPatternParser {
  private let scalars: [Unicode.Scalar]
  private let ignoresCase: Bool
  var at = 0
  private var depth = 0
  private var hasSpan = false

  init(_ source: String, ignoringCase: Bool) {
    scalars = Array(source.unicodeScalars)
    ignoresCase = ignoringCase
  }

  mutating func parse() throws(TokenPatternError) -> TokenPatternNode {
    let node = try choice()
    if let next = peek {
      throw error(at..<at + 1, "there is no '\(opening(of: next))' before this '\(next)'")
    }
    if node.mayBeEmpty {
      throw error(
        0..<scalars.count, "this rule matches where nothing is", "one part must not be optional")
    }
    return node
  }

  private func opening(of closing: Unicode.Scalar) -> Character { closing == ">" ? "<" : "(" }

  var peek: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  func error(
    _ range: Range<Int>, _ message: String, _ hint: String? = nil
  ) -> TokenPatternError {
    TokenPatternError(
      range: min(range.lowerBound, scalars.count)..<min(range.upperBound, max(scalars.count, 1)),
      message: message, hint: hint)
  }

  private mutating func skipBlanks() {
    while let next = peek, next.properties.isWhitespace { at += 1 }
  }

  private mutating func choice() throws(TokenPatternError) -> TokenPatternNode {
    var parts = [try sequence()]
    while peek == "|" {
      at += 1
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(TokenPatternError) -> TokenPatternNode {
    var parts: [TokenPatternNode] = []
    skipBlanks()
    while let next = peek, next != "|", next != ")", next != ">" {
      parts.append(try repeated(try atom(next)))
      skipBlanks()
    }
    if parts.isEmpty {
      throw error(at..<at + 1, "words or classes are missing here", "such as MV or [capital]")
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom(_ next: Unicode.Scalar) throws(TokenPatternError) -> TokenPatternNode {
    switch next {
    case "(": return try group(closing: ")")
    case "<":
      if hasSpan { throw error(at..<at + 1, "a rule marks one part with < >") }
      hasSpan = true
      return .span(try group(closing: ">"))
    case "[": return try classes()
    case "'", "\"": return try quoted(next)
    case "?", "+", "*", "{":
      throw error(
        at..<at + 1, "there is nothing before this '\(next)' to repeat",
        "put a mark in quotes: '\(next)'")
    case "]", "}":
      throw error(at..<at + 1, "a '\(next)' closes nothing here", "put a mark in quotes: '\(next)'")
    default: return try bareWord()
    }
  }

  private mutating func group(closing: Unicode.Scalar) throws(TokenPatternError) -> TokenPatternNode
  {
    let start = at
    at += 1
    depth += 1
    defer { depth -= 1 }
    if depth > 32 { throw error(start..<start + 1, "groups stand in each other too deeply") }
    let node = try choice()
    guard peek == closing else {
      throw error(
        start..<start + 1, "this '\(scalars[start])' is not closed", "it ends with '\(closing)'")
    }
    at += 1
    return node
  }

  private mutating func classes() throws(TokenPatternError) -> TokenPatternNode {
    let start = at
    var parts: [TokenPatternNode] = []
    repeat {
      at += 1
      skipBlanks()
      let first = at
      while let next = peek,
        next == "_" || next.properties.isAlphabetic || ("0"..."9").contains(next)
      { at += 1 }
      let name = text(first..<at)
      if name.isEmpty {
        throw error(first..<first + 1, "the name of a class is missing here", Self.hint)
      }
      parts.append(.test(try test(name, at: first..<at)))
      skipBlanks()
    } while peek == ","
    guard peek == "]" else {
      throw error(
        start..<start + 1, "this '[' is not closed",
        "classes stand as in [capital] or [capital, number]")
    }
    at += 1
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private static let hint =
    "classes: \(TokenTest.named.map(\.name).joined(separator: ", ")), and labels of gazetteers"

  private func test(_ name: String, at range: Range<Int>) throws(TokenPatternError) -> TokenTest {
    if let known = TokenTest.named.first(where: { $0.name == name }) { return known.test }
    if let near = Suggestion.nearest(to: name, among: TokenTest.named.map(\.name)) {
      throw error(range, "there is no class '\(name)'", "did you mean '\(near)'?")
    }
    return .listed(name)
  }

  private mutating func quoted(_ mark: Unicode.Scalar) throws(TokenPatternError) -> TokenPatternNode
  {
    let start = at
    at += 1
    while let next = peek, next != mark { at += 1 }
    guard peek == mark else { throw error(start..<start + 1, "this quotation mark is not closed") }
    at += 1
    return try words(start + 1..<at - 1, start..<at)
  }

  private mutating func bareWord() throws(TokenPatternError) -> TokenPatternNode {
    let start = at
    while let next = peek, !next.properties.isWhitespace,
      !"()<>[]{}?+*|'\"".unicodeScalars.contains(next)
    {
      at += 1
    }
    return try words(start..<at, start..<at)
  }

  private func words(_ range: Range<Int>, _ place: Range<Int>) throws(TokenPatternError)
    -> TokenPatternNode
  {
    let bytes = Array(text(range).utf8)
    var tokenizer = Tokenizer()
    tokenizer.cut(bytes.span)
    let tests = tokenizer.tokens[..<tokenizer.count].map { token in
      TokenPatternNode.test(
        .literal(CaselessHash.hash(token, in: bytes.span, ignoringCase: ignoresCase)))
    }
    if tests.isEmpty { throw error(place, "there is no word in this") }
    return tests.count == 1 ? tests[0] : .sequence(tests)
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

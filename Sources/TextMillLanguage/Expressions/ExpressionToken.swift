/// A word or sign of an expression.
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case text(String)
    /// A word, dots included: `metadata.year`.
    case name(String)
    case sign(String)
    case end
  }

  let kind: Kind
  /// In Unicode scalars.
  let range: Range<Int>
}

/// Splits an expression into tokens.
struct ExpressionLexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  static func tokens(_ source: String) throws(ExpressionError) -> [ExpressionToken] {
    var lexer = ExpressionLexer(source)
    var tokens: [ExpressionToken] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private var peek: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func next() throws(ExpressionError) -> ExpressionToken {
    while let scalar = peek, scalar.properties.isWhitespace { at += 1 }
    let start = at
    guard let scalar = peek else { return ExpressionToken(kind: .end, range: start..<start) }
    if scalar == "\"" || scalar == "'" { return try text(closedBy: scalar) }
    if isDigit(scalar) { return try number() }
    if isNameStart(scalar) {
      while let scalar = peek, isNameStart(scalar) || isDigit(scalar) || scalar == "." { at += 1 }
      return ExpressionToken(kind: .name(string(start..<at)), range: start..<at)
    }
    return try sign()
  }

  private mutating func text(closedBy quote: Unicode.Scalar) throws(ExpressionError)
    -> ExpressionToken
  {
    let start = at
    var value = String.UnicodeScalarView()
    at += 1
    while let scalar = peek {
      at += 1
      if scalar == quote { return ExpressionToken(kind: .text(String(value)), range: start..<at) }
      if scalar == "\\", let escaped = peek, escaped == quote || escaped == "\\" {
        value.append(escaped)
        at += 1
      } else {
        value.append(scalar)
      }
    }
    throw ExpressionError(
      range: start..<at, message: "a quoted text is not closed", label: "\(quote) is missing")
  }

  private mutating func number() throws(ExpressionError) -> ExpressionToken {
    let start = at
    while let scalar = peek, isDigit(scalar) || scalar == "." || scalar == "_" { at += 1 }
    let digits = string(start..<at).filter { $0 != "_" }
    guard let value = Double(digits) else {
      throw ExpressionError(range: start..<at, message: "'\(digits)' is not a number", label: nil)
    }
    return ExpressionToken(kind: .number(value), range: start..<at)
  }

  private mutating func sign() throws(ExpressionError) -> ExpressionToken {
    let start = at
    let pair = string(at..<min(at + 2, scalars.count))
    if ["<=", ">=", "==", "!="].contains(pair) {
      at += 2
      return ExpressionToken(kind: .sign(pair), range: start..<at)
    }
    let single = string(at..<at + 1)
    guard "<>=+-*/()[],".contains(single) else {
      let instead = ["&": "and", "|": "or", "!": "not"][single]
      throw ExpressionError(
        range: start..<start + 1, message: "expressions have no '\(single)'",
        label: instead.map { "write '\($0)'" })
    }
    at += 1
    return ExpressionToken(kind: .sign(single), range: start..<at)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}

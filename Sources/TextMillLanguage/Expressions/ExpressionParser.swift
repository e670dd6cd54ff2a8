import TextMill

/// Parses tokens into a typed expression, by precedence: `or`, `and`, `not`, comparisons, sums,
/// products.
struct ExpressionParser {
  private typealias Typed = (node: ExpressionNode, type: ExpressionType, range: Range<Int>)

  private static let maximumDepth = 64
  private static let maximumTokens = 2000

  private(set) var layers: [Layer] = []
  private let tokens: [ExpressionToken]
  private var at = 0
  private var depth = 0

  init(_ tokens: [ExpressionToken]) {
    self.tokens = tokens
  }

  mutating func condition() throws(ExpressionError) -> ExpressionNode {
    let result = try whole("condition")
    try expect(.truth, result)
    return result.node
  }

  /// Anything that has a value, and what is known of its type.
  mutating func value() throws(ExpressionError) -> (node: ExpressionNode, type: ExpressionType) {
    let result = try whole("expression")
    return (result.node, result.type)
  }

  private mutating func whole(_ kind: String) throws(ExpressionError) -> Typed {
    // A chain is evaluated from its end: as deep as it is long.
    guard tokens.count <= Self.maximumTokens else {
      throw ExpressionError(
        range: tokens[Self.maximumTokens].range,
        message: "the \(kind) has more than \(Self.maximumTokens) words and signs", label: nil)
    }
    if current.kind == .end {
      throw ExpressionError(range: 0..<0, message: "the \(kind) is empty", label: nil)
    }
    let result = try disjunction()
    guard current.kind == .end else {
      throw failure("this does not belong to the \(kind)", at: current.range)
    }
    return result
  }

  // MARK: Tokens

  private var current: ExpressionToken { tokens[at] }

  private func failure(
    _ message: String, at range: Range<Int>, label: String? = nil
  ) -> ExpressionError {
    ExpressionError(range: range, message: message, label: label)
  }

  private mutating func takeName(_ name: String) -> Bool {
    guard current.kind == .name(name) else { return false }
    at += 1
    return true
  }

  private mutating func takeSign(_ signs: String...) -> String? {
    guard case .sign(let sign) = current.kind, signs.contains(sign) else { return nil }
    at += 1
    return sign
  }

  private func expect(_ type: ExpressionType, _ part: Typed) throws(ExpressionError) {
    guard part.type == type || part.type == .unknown else {
      let hint = type == .truth && part.type == .number ? "compare it: > 100" : nil
      throw failure(
        "\(type.rawValue) is needed here, and this is \(part.type.rawValue)", at: part.range,
        label: hint)
    }
  }

  // MARK: Levels

  private mutating func disjunction() throws(ExpressionError) -> Typed {
    var left = try conjunction()
    while takeName("or") {
      let right = try conjunction()
      try expect(.truth, left)
      try expect(.truth, right)
      left = (.or(left.node, right.node), .truth, join(left, right))
    }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> Typed {
    var left = try negation()
    while takeName("and") {
      let right = try negation()
      try expect(.truth, left)
      try expect(.truth, right)
      left = (.and(left.node, right.node), .truth, join(left, right))
    }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> Typed {
    let start = current.range.lowerBound
    var negations = 0
    while takeName("not") { negations += 1 }
    let part = try comparison()
    guard negations > 0 else { return part }
    try expect(.truth, part)
    let range = start..<part.range.upperBound
    // Twice `not` is not the same as none: what is missing is not true either.
    let once: ExpressionNode = .not(part.node)
    return (negations.isMultiple(of: 2) ? .not(once) : once, .truth, range)
  }

  private mutating func comparison() throws(ExpressionError) -> Typed {
    let left = try sum()
    let token = current
    if takeName("matches") { return try match(left) }
    guard let comparison = comparisonSign() else { return left }
    let right = try sum()
    try check(comparison, left, right, at: token.range)
    return (.compare(comparison, left.node, right.node), .truth, join(left, right))
  }

  private mutating func comparisonSign() -> ExpressionNode.Comparison? {
    let word: String
    switch current.kind {
    case .sign(let sign): word = sign == "=" ? "==" : sign
    case .name(let name): word = name
    default: return nil
    }
    guard let comparison = ExpressionNode.Comparison(rawValue: word) else { return nil }
    at += 1
    return comparison
  }

  private func check(
    _ comparison: ExpressionNode.Comparison, _ left: Typed, _ right: Typed, at range: Range<Int>
  ) throws(ExpressionError) {
    if left.type == .unknown || right.type == .unknown { return }
    let fits =
      switch comparison {
      case .within: right.type == .list || (left.type == .text && right.type == .text)
      case .contains: left.type == .list || (left.type == .text && right.type == .text)
      case .startsWith, .endsWith: left.type == .text && right.type == .text
      case .equal, .unequal: left.type == right.type
      default: left.type == right.type && (left.type == .number || left.type == .text)
      }
    guard fits else {
      throw failure(
        "'\(comparison.rawValue)' cannot compare \(left.type.rawValue) with \(right.type.rawValue)",
        at: range)
    }
  }

  private mutating func match(_ left: Typed) throws(ExpressionError) -> Typed {
    try expect(.text, left)
    guard case .text(let source) = current.kind else {
      throw failure("'matches' needs a pattern in quotes", at: current.range)
    }
    let range = current.range
    at += 1
    do {
      let pattern = try Pattern(source)
      return (.matches(left.node, pattern), .truth, left.range.lowerBound..<range.upperBound)
    } catch {
      throw failure("the pattern is wrong: \(error.message)", at: range, label: error.hint)
    }
  }

  private mutating func sum() throws(ExpressionError) -> Typed {
    var left = try product()
    while let sign = takeSign("+", "-") {
      left = try calculation(sign == "+" ? .plus : .minus, left, try product())
    }
    return left
  }

  private mutating func product() throws(ExpressionError) -> Typed {
    var left = try operand()
    while let sign = takeSign("*", "/") {
      left = try calculation(sign == "*" ? .times : .over, left, try operand())
    }
    return left
  }

  private func calculation(
    _ operation: ExpressionNode.Operator, _ left: Typed, _ right: Typed
  ) throws(ExpressionError) -> Typed {
    try expect(.number, left)
    try expect(.number, right)
    return (.calculate(operation, left.node, right.node), .number, join(left, right))
  }

  private func join(_ left: Typed, _ right: Typed) -> Range<Int> {
    left.range.lowerBound..<right.range.upperBound
  }

  // MARK: Operands

  private mutating func operand() throws(ExpressionError) -> Typed {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw failure("the condition is nested too deeply", at: current.range)
    }
    let token = current
    at += token.kind == .end ? 0 : 1
    switch token.kind {
    case .number(let value): return (.constant(.number(value)), .number, token.range)
    case .text(let value): return (.constant(.text(value)), .text, token.range)
    case .name(let name): return try named(name, at: token.range)
    case .sign("-"):
      let part = try operand()
      return try calculation(.minus, (.constant(.number(0)), .number, token.range), part)
    case .sign("("):
      let part = try disjunction()
      guard takeSign(")") != nil else { throw failure("a ')' is missing", at: current.range) }
      return part
    case .sign("["): return try list(from: token.range.lowerBound)
    case .sign(let sign): throw failure("a value is missing before '\(sign)'", at: token.range)
    case .end: throw failure("the condition ends too early", at: token.range, label: "a value?")
    }
  }

  private mutating func named(_ name: String, at range: Range<Int>) throws(ExpressionError) -> Typed
  {
    switch name {
    case "true", "false": return (.constant(.truth(name == "true")), .truth, range)
    case "null": return (.constant(.missing), .unknown, range)
    default: break
    }
    guard let measure = Measure(name) else {
      let known = Measure.names + ["metadata.KEY", "entities.count", "entities.person.count"]
      var error = failure("there is no measure '\(name)'", at: range)
      error.fix = .spelling(of: name, among: Measure.names)
      error.note = "measures: \(known.joined(separator: ", "))"
      throw error
    }
    if case .count(let layer, _) = measure { layers.append(layer) }
    return (.measure(measure), measure.type, range)
  }

  private mutating func list(from start: Int) throws(ExpressionError) -> Typed {
    var nodes: [ExpressionNode] = []
    while takeSign("]") == nil {
      nodes.append(try sum().node)
      if takeSign(",") == nil, current.kind != .sign("]") {
        throw failure("a ',' or ']' is missing", at: current.range)
      }
    }
    return (.list(nodes), .list, start..<tokens[at - 1].range.upperBound)
  }
}

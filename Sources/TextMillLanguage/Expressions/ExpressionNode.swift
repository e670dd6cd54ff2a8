import TextMill

/// A parsed expression.
indirect enum ExpressionNode: Sendable {
  enum Comparison: String {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "=="
    case unequal = "!="
    case contains
    case startsWith = "starts_with"
    case endsWith = "ends_with"
    case within = "in"
  }

  enum Operator: String {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
  }

  case constant(ExpressionValue)
  case measure(Measure)
  case list([ExpressionNode])
  case not(ExpressionNode)
  case and(ExpressionNode, ExpressionNode)
  case or(ExpressionNode, ExpressionNode)
  case compare(Comparison, ExpressionNode, ExpressionNode)
  case matches(ExpressionNode, Pattern)
  case calculate(Operator, ExpressionNode, ExpressionNode)

  func value(of document: inout Document) -> ExpressionValue {
    switch self {
    case .constant(let value): return value
    case .measure(let measure): return measure.value(of: &document)
    case .list(let nodes): return .list(nodes.map { $0.value(of: &document) })
    case .not(let node): return .truth(node.value(of: &document) != .truth(true))
    case .and(let left, let right):
      return .truth(left.isTrue(for: &document) && right.isTrue(for: &document))
    case .or(let left, let right):
      return .truth(left.isTrue(for: &document) || right.isTrue(for: &document))
    case .compare(let comparison, let left, let right):
      let values = (left.value(of: &document), right.value(of: &document))
      return .truth(comparison.holds(values.0, values.1))
    case .matches(let node, let pattern):
      guard case .text(let text) = node.value(of: &document) else { return .truth(false) }
      return .truth(pattern.firstMatch(in: Array(text.utf8).span) != nil)
    case .calculate(let operation, let left, let right):
      let values = (left.value(of: &document), right.value(of: &document))
      guard case (.number(let left), .number(let right)) = values else { return .missing }
      return .number(operation.apply(left, right))
    }
  }

  private func isTrue(for document: inout Document) -> Bool {
    value(of: &document) == .truth(true)
  }
}

extension ExpressionNode.Operator {
  func apply(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .over: right == 0 ? 0 : left / right
    }
  }
}

extension ExpressionNode.Comparison {
  /// Values of different types are unequal; nothing else holds between them.
  func holds(_ left: ExpressionValue, _ right: ExpressionValue) -> Bool {
    switch (self, left, right) {
    case (.equal, _, _): return left == right
    case (.unequal, _, _): return left != right
    case (.within, _, .list(let values)): return values.contains(left)
    case (.contains, .list(let values), _): return values.contains(right)
    case (_, .number(let left), .number(let right)): return ordered(left, right)
    case (_, .text(let left), .text(let right)): return holds(left, right)
    default: return false
    }
  }

  private func ordered<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: false
    }
  }

  private func holds(_ left: String, _ right: String) -> Bool {
    switch self {
    case .contains: right.isEmpty || !Text(left).ranges(of: right).isEmpty
    case .within: right.isEmpty || !Text(right).ranges(of: left).isEmpty
    case .startsWith: left.utf8.starts(with: right.utf8)
    case .endsWith: left.utf8.reversed().starts(with: right.utf8.reversed())
    default: ordered(left, right)
    }
  }
}

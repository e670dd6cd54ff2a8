/// Bracketed classes such as `[a-z]`.
extension PatternParser {
  /// The class that begins here, with its brackets.
  mutating func bracketedClass() throws(PatternError) -> ScalarSet {
    let start = position
    position += 1
    let isInverted = take(UInt8(ascii: "^"))
    var ranges: [ScalarRange] = []
    var set = ScalarSet.empty
    let first = position
    while true {
      guard let byte = peek() else {
        throw failure(
          at: start, length: 1, "“[” is never closed", hint: "for the character write \\[")
      }
      // A bracket in the first place stands for itself, as everywhere else.
      if byte == UInt8(ascii: "]"), position > first { break }
      try refuseSetNotation()
      if byte == UInt8(ascii: "\\"), let escaped = try classEscape() {
        set = set.union(escaped)
        try refuseRange(from: position)
      } else {
        ranges.append(try classRange())
      }
    }
    position += 1
    var result = ScalarSet(ranges)
    if flags.ignoresCase { result = CaseFolding.closure(of: result) }
    result = result.union(set)
    return isInverted ? result.inverted : result
  }

  private mutating func classRange() throws(PatternError) -> ScalarRange {
    let start = position
    let lower = try classScalar()
    guard isRangeSign else { return ScalarRange(lower: lower, upper: lower) }
    position += 1
    let end = position
    if peek() == UInt8(ascii: "\\"), try classEscape() != nil {
      throw failure(
        at: end, length: position - end, "a range cannot end with a class",
        hint: "write \\- for the character")
    }
    let upper = try classScalar()
    if upper < lower {
      throw failure(
        at: start, length: position - start, "the range's ends are in the wrong order")
    }
    return ScalarRange(lower: lower, upper: upper)
  }

  private mutating func classScalar() throws(PatternError) -> UInt32 {
    if peek() == UInt8(ascii: "\\") {
      if peek(1) == UInt8(ascii: "b") || peek(1) == UInt8(ascii: "B") {
        throw failure(
          at: position, length: 2, "a word boundary cannot stand in a class",
          hint: "for a backspace write \\x08")
      }
      return try scalarEscape()
    }
    return scalar()
  }

  /// Whether a hyphen follows that makes a range, being not the last thing in the class.
  private var isRangeSign: Bool {
    guard peek() == UInt8(ascii: "-"), let next = peek(1) else { return false }
    return next != UInt8(ascii: "]")
  }

  private func refuseRange(from place: Int) throws(PatternError) {
    guard isRangeSign else { return }
    throw failure(
      at: place, length: 1, "a range cannot begin with a class",
      hint: "write \\- for the character")
  }

  private func refuseSetNotation() throws(PatternError) {
    if isNext("[:") {
      throw failure(
        at: position, length: 2, "named classes such as [:alpha:] are not supported",
        hint: "write \\p{Letter}, \\d or \\s, or \\[ for the character")
    }
    if isNext("&&") || isNext("~~") || isNext("--") {
      throw failure(
        at: position, length: 2, "operations on classes are not supported",
        hint: "write \\ before each character that stands for itself")
    }
  }
}

/// Everything that begins with `(`.
extension PatternParser {
  mutating func group() throws(PatternError) -> Atom {
    let start = position
    position += 1
    guard take(UInt8(ascii: "?")) else {
      groupNames.append(nil)
      let index = groupNames.count
      return Atom(node: .group(try body(openedAt: start), index: index))
    }
    try refuseUnsupportedGroup(openedAt: start)
    if isNext("P<") { position += 1 }
    if take(UInt8(ascii: "<")) {
      groupNames.append(try groupName())
      let index = groupNames.count
      return Atom(node: .group(try body(openedAt: start), index: index))
    }
    return try flagGroup(openedAt: start)
  }

  /// What is in the group up to its `)`.
  ///
  /// Flags set inside end with it.
  private mutating func body(openedAt start: Int) throws(PatternError) -> PatternNode {
    let outer = flags
    defer { flags = outer }
    let node = try choice()
    guard take(UInt8(ascii: ")")) else {
      throw failure(
        at: start, length: 1, "“(” is never closed", hint: "for the character write \\(")
    }
    return node
  }

  private mutating func groupName() throws(PatternError) -> String {
    let start = position
    guard let name = text(upTo: UInt8(ascii: ">")) else {
      throw failure(at: start, length: 0, "the group's name has no “>” at its end")
    }
    let isWellFormed =
      name.utf8.allSatisfy { byte in
        let isLetter = (0x61...0x7A).contains(byte | 0x20)
        return isLetter || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
      } && !(0x30...0x39).contains(name.utf8.first ?? 0x30)
    let length = name.utf8.count
    if !isWellFormed {
      throw failure(
        at: start, length: length, "“\(name)” is no name for a group",
        hint: "names are made of ASCII letters, digits and “_”, and begin with no digit")
    }
    if groupNames.contains(name) {
      throw failure(at: start, length: length, "there are two groups named “\(name)”")
    }
    return name
  }

  /// `(?flags)` and `(?flags:…)`, after the question mark.
  private mutating func flagGroup(openedAt start: Int) throws(PatternError) -> Atom {
    var changed = flags
    var value = true
    while let byte = peek() {
      let place = position
      position += 1
      switch byte {
      case UInt8(ascii: "i"): changed.ignoresCase = value
      case UInt8(ascii: "m"): changed.multiline = value
      case UInt8(ascii: "s"): changed.dotMatchesNewline = value
      case UInt8(ascii: "x"): changed.extended = value
      case UInt8(ascii: "-") where value: value = false
      case UInt8(ascii: ")") where place > start + 2:
        flags = changed
        return Atom(node: .empty, isRepeatable: false)
      case UInt8(ascii: ":"):
        let outer = flags
        defer { flags = outer }
        flags = changed
        return Atom(node: try body(openedAt: start))
      default:
        throw failure(
          at: place, length: 1, "not a flag",
          hint: "the flags are i (ignore case), m (lines), s (dot matches newline), x (comments)")
      }
    }
    throw failure(at: start, length: 1, "“(” is never closed")
  }

  private func refuseUnsupportedGroup(openedAt start: Int) throws(PatternError) {
    func refuse(_ length: Int, _ what: String, _ hint: String) -> PatternError {
      failure(
        at: start, length: length, "\(what) not supported, as they take more than linear time",
        hint: hint)
    }
    if isNext("=") || isNext("!") {
      throw refuse(3, "lookahead assertions are", "match the text as well, and use a group")
    }
    if isNext("<=") || isNext("<!") {
      throw refuse(4, "lookbehind assertions are", "match the text as well, and use a group")
    }
    if isNext(">") { throw refuse(3, "atomic groups are", "write (?:…)") }
    if isNext("(") { throw refuse(3, "conditions are", "write the cases with “|”") }
    if isNext("P=") { throw refuse(4, "backreferences are", "write the text again") }
    if isNext("R") || isNext("&") || isNext("P>") || (0x30...0x39).contains(peek() ?? 0) {
      throw refuse(3, "recursive patterns are", "write the group again")
    }
    if isNext("#") {
      throw failure(
        at: start, length: 3, "comments in groups are not supported",
        hint: "with (?x) a comment goes from “#” to the end of the line")
    }
  }
}

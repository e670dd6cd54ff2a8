import TextMill
import TextMillLanguage

/// Decodes character references and removes or rewrites single characters.
///
/// What it writes is read again: `&amp;rsquo;` is decoded through, and an invisible character
/// inside a reference does not hide it. Takes time linear in the text's length.
struct CharacterPass {
  private let text: Text
  private let rules: CharacterRules
  private let normalizer: Normalizer?
  private var scan: SuspicionScan
  private var position = 0
  private var open = OpenReferences()
  private var work: [Piece] = []
  private var isRightToLeft: Bool?
  private var isWindows: Bool?
  /// What else is to be done to the text, if this pass does not change it, and the joiners that
  /// are there or come of what it writes.
  private(set) var survey = Survey()
  /// The bytes of a scalar; kept for its storage.
  private var buffer: [UInt8] = []

  /// Bytes of the result and the range of the text that they come from.
  private struct Piece {
    var range: TextRange
    var bytes: [UInt8]
    /// The rule that wrote the bytes; `nil` if they stand in the text.
    var rule: CleanRule?
  }

  init(_ text: Text, _ rules: CharacterRules, _ normalizer: Normalizer?) {
    self.text = text
    self.rules = rules
    self.normalizer = normalizer
    scan = SuspicionScan(isTypographic: rules.isTypographic, hasWidths: rules.changesWidth)
  }

  /// Asks the document for the edits.
  mutating func run(on document: inout Document) {
    let text = text
    while true {
      if open.isEmpty {
        position = scan.next(in: text.utf8.span, from: position)
      }
      guard position < text.count else { break }
      if text.utf8[position] == 0x26, decodePlainReference(&document) { continue }
      step(&document)
    }
    write(Piece(range: text.count..<text.count, bytes: []), &document)
    open.close(&document)
  }

  private mutating func step(_ document: inout Document) {
    if open.extend(by: text.utf8[position]) {
      position += 1
      return
    }
    let scalar = UTF8Scalar(at: position, in: text.utf8.span)
    let range = position..<position + scalar.length
    position = range.upperBound
    switch resolved(scalar.value) {
    case .remove(let rule): open.edit(range, to: [], rule, &document)
    case .escape:
      position = escapeEnd(from: range.lowerBound)
      let rule = position > range.upperBound ? CleanRule.escape : .control
      open.edit(range.lowerBound..<position, to: [], rule, &document)
    case .softHyphen:
      position = softHyphenEnd(from: range.upperBound)
      open.edit(range.lowerBound..<position, to: [], .softHyphen, &document)
    case .write(let letters, let rule):
      write(Piece(range: range, bytes: Self.unpacked(letters), rule: rule), &document)
    case .become(let letter, let rule):
      write(Piece(range: range, bytes: formed(letter), rule: rule), &document)
    case .widen:
      let usual = Self.usualWidth.normalized(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
      write(Piece(range: range, bytes: usual, rule: .width), &document)
    case .decode:
      write(Piece(range: range, bytes: Array(text.utf8[range])), &document)
    case .keep, .blank, .nextLine, .joiner, .direction:
      if !open.isEmpty {
        write(Piece(range: range, bytes: Array(text.utf8[range])), &document)
      }
    }
  }

  /// A scalar's action, settled for what depends on its surroundings.
  private mutating func resolved(_ scalar: UInt32) -> CharacterRules.Action {
    let action = rules.action(for: scalar)
    survey.note(scalar, action)
    switch action {
    case .joiner:
      // Within a reference it stands between ASCII letters, where it is never needed.
      return open.isEmpty ? .keep : .remove(.invisible)
    case .direction:
      let isNeeded = isRightToLeft ?? ScalarClass.hasRightToLeftLetters(text.utf8.span)
      isRightToLeft = isNeeded
      return isNeeded ? .keep : .remove(.invisible)
    case .nextLine:
      let isEllipsis = isWindows ?? ScalarClass.hasWindowsControls(text.utf8.span)
      isWindows = isEllipsis
      return isEllipsis ? CharacterRules.ellipsis : .keep
    default: return action
    }
  }

  /// Compatibility forms differ from the usual ones in width alone, among the letters it is for.
  private static let usualWidth = Normalizer(.nfkc)

  /// A scalar in the form that the text is brought into.
  private func formed(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let normalizer { return normalizer.normalized(scalar) }
    var bytes: [UInt8] = []
    UTF8Scalar.append(scalar.value, to: &bytes)
    return bytes
  }

  private static func unpacked(_ letters: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = letters
    while rest > 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return bytes
  }
}

// MARK: - References

extension CharacterPass {
  /// Decodes the reference at the position if it stands by itself, ends with a semicolon and is of
  /// a scalar that nothing more happens to; does nothing where a closer look is needed.
  ///
  /// - Returns: Whether it did.
  private mutating func decodePlainReference(_ document: inout Document) -> Bool {
    guard open.isEmpty, rules.decodes else { return false }
    let text = text
    let body = Reference.plainBody(in: text.utf8.span, at: position)
    guard !body.isEmpty, let scalar = Reference.scalar(of: text.utf8[body]), scalar != 0x26,
      normalizer?.keepsAlone(scalar) ?? true
    else { return false }
    let action = rules.action(for: scalar)
    switch action {
    case .keep, .blank: break
    default: return false
    }
    buffer.removeAll(keepingCapacity: true)
    UTF8Scalar.append(scalar, to: &buffer)
    document.normalize(
      position..<body.upperBound + 1, to: buffer.span, because: CleanRule.reference.reason)
    position = body.upperBound + 1
    return true
  }

  /// Appends a piece to the result, decoding whatever references it completes.
  private mutating func write(_ piece: Piece, _ document: inout Document) {
    if open.isEmpty, piece.bytes != [0x26] {
      if let rule = piece.rule { open.edit(piece.range, to: piece.bytes, rule, &document) }
      return
    }
    work.append(piece)
    while let next = work.popLast() {
      if let decoded = open.ended(before: next.bytes, at: next.range.lowerBound, in: text) {
        work.append(next)
        work.append(decodedPiece(decoded))
        continue
      }
      let mark = open.editCount
      if let rule = next.rule { open.edit(next.range, to: next.bytes, rule, &document) }
      if let decoded = open.append(next.bytes, from: next.range, editMark: mark, &document) {
        work.append(decodedPiece(decoded))
      }
    }
  }

  private mutating func decodedPiece(_ decoded: OpenReferences.Decoded) -> Piece {
    var piece = Piece(range: decoded.range, bytes: [], rule: .reference)
    let scalars = formed(Unicode.Scalar(decoded.scalar) ?? "\u{FFFD}")
    var at = 0
    while at < scalars.count {
      let part = UTF8Scalar(at: at, in: scalars.span)
      appendAllowed(part.value, to: &piece)
      at += part.length
    }
    return piece
  }

  private mutating func appendAllowed(_ scalar: UInt32, to piece: inout Piece) {
    switch resolved(scalar) {
    case .remove, .escape: break
    case .softHyphen:
      guard piece.range.upperBound == position else { break }
      position = softHyphenEnd(from: position)
      piece.range = piece.range.lowerBound..<position
    case .write(let letters, _): piece.bytes += Self.unpacked(letters)
    case .widen:
      piece.bytes += Self.usualWidth.normalized(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    case .become(let letter, _): piece.bytes += formed(letter)
    case .keep, .blank, .nextLine, .decode, .joiner, .direction:
      UTF8Scalar.append(scalar, to: &piece.bytes)
    }
  }
}

// MARK: - Sequences

extension CharacterPass {
  /// The end of a terminal's control sequence that begins with an escape character; just behind
  /// that character if it begins none.
  private func escapeEnd(from start: Int) -> Int {
    let bytes = text.utf8
    let second = start + 1
    guard second < bytes.count else { return second }
    var at = second + 1
    switch bytes[second] {
    case 0x5B:
      while at < bytes.count, (0x20...0x3F).contains(bytes[at]) { at += 1 }
      return at < bytes.count && (0x40...0x7E).contains(bytes[at]) ? at + 1 : second
    case 0x5D:
      while at < bytes.count, bytes[at] >= 0x20 { at += 1 }
      guard at < bytes.count else { return second }
      if bytes[at] == 0x07 { return at + 1 }
      let isTerminated = bytes[at] == 0x1B && at + 1 < bytes.count && bytes[at + 1] == 0x5C
      return isTerminated ? at + 2 : second
    case 0x20...0x2F:
      while at < bytes.count, (0x20...0x2F).contains(bytes[at]) { at += 1 }
      return at < bytes.count && (0x30...0x7E).contains(bytes[at]) ? at + 1 : second
    default: return second
    }
  }

  /// The end of a line end behind a soft hyphen if a word goes on there; else where it began.
  private func softHyphenEnd(from start: Int) -> Int {
    let bytes = text.utf8
    guard rules.joinsHyphens, start < bytes.count else { return start }
    var at = start
    if bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    guard at > start, at < bytes.count else { return start }
    let next = UTF8Scalar(at: at, in: bytes.span).value
    return ScalarClass.isLowercaseLetter(next) ? at : start
  }
}

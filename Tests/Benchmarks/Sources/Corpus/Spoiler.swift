/// Makes clean lines as untidy as an outlet's feed.
struct Spoiler {
  private let mess: Mess

  init(_ mess: Mess) {
    self.mess = mess
  }

  /// Joins paragraphs to a text and spoils them on the way.
  func text(of paragraphs: [String], _ dice: inout Dice) -> [UInt8] {
    var result: [UInt8] = []
    let lineEnd: [UInt8] = mess.contains(.carriageReturns) ? [0x0D, 0x0A] : [0x0A]
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { result += lineEnd + lineEnd }
      let start = result.count
      spoil(paragraph, &result, &dice)
      if mess.contains(.wrapped) { wrap(&result, from: start, lineEnd) }
      if mess.contains(.blanks), dice.chance(200) { result += [0x20, 0x20, 0x09] }
    }
    return result
  }

  private func spoil(_ paragraph: String, _ result: inout [UInt8], _ dice: inout Dice) {
    var letters = 0
    for byte in paragraph.utf8 {
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      letters = isLetter ? letters + 1 : 0
      switch byte {
      case 0x20: blank(&result, &dice)
      case 0x22: quote(&result)
      case 0x27: apostrophe(&result)
      case 0x26 where mess.contains(.references): result += Array("&amp;".utf8)
      case 0x2D where mess.contains(.references) && result.last == 0x20:
        result += Array("&ndash;".utf8)
      default:
        result.append(byte)
        if letters == 4 { insideWord(&result, &dice) }
      }
    }
  }

  private func blank(_ result: inout [UInt8], _ dice: inout Dice) {
    if mess.contains(.noBreakSpaces), dice.chance(20) {
      result += mess.contains(.references) ? Array("&nbsp;".utf8) : [0xC2, 0xA0]
      return
    }
    result.append(0x20)
    if mess.contains(.blanks), dice.chance(15) { result.append(0x20) }
  }

  private func quote(_ result: inout [UInt8]) {
    let opens = result.last.map { $0 <= 0x20 } ?? true
    if mess.contains(.curly) {
      result += [0xE2, 0x80, opens ? 0x9C : 0x9D]
    } else if mess.contains(.references) {
      result += Array((opens ? "&ldquo;" : "&#8221;").utf8)
    } else {
      result.append(0x22)
    }
  }

  private func apostrophe(_ result: inout [UInt8]) {
    if mess.contains(.curly) {
      result += [0xE2, 0x80, 0x99]
    } else if mess.contains(.references) {
      result += Array("&#x2019;".utf8)
    } else {
      result.append(0x27)
    }
  }

  private func insideWord(_ result: inout [UInt8], _ dice: inout Dice) {
    if mess.contains(.zeroWidth), dice.chance(20) { result += [0xE2, 0x80, 0x8B] }
    if mess.contains(.softHyphens), dice.chance(40) { result += [0xC2, 0xAD] }
  }

  /// Breaks a paragraph into lines of at most 72 bytes at its blanks, now and then inside a word.
  private func wrap(_ text: inout [UInt8], from start: Int, _ lineEnd: [UInt8]) {
    let words = text[start...].split(separator: 0x20)
    var wrapped: [UInt8] = []
    var column = 0
    for word in words {
      if column > 0, column + 1 + word.count > 72 {
        let half = word.startIndex + word.count / 2
        let isLong = word.count >= 10 && word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
        if isLong, column + 2 + word.count / 2 <= 72 {
          wrapped += [0x20] + word[..<half] + [0x2D] + lineEnd + word[half...]
          column = word.count - word.count / 2
          continue
        }
        wrapped += lineEnd
        column = 0
      }
      if column > 0 { wrapped.append(0x20) }
      wrapped += word
      column += word.count + 1
    }
    text.replaceSubrange(start..., with: wrapped)
  }
}

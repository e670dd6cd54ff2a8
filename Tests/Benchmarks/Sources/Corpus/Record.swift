/// Writes articles as JSON Lines.
struct Record {
  private var output: [UInt8] = []

  /// The lines so far; leaves none.
  mutating func take() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  var count: Int { output.count }

  mutating func add(_ article: Article, _ dice: inout Dice) {
    let isEscaped = article.outlet.mess.contains(.escaped)
    output += Array("{\"id\": ".utf8)
    string(Array(article.id.utf8), isEscaped)
    for (name, value) in [
      ("url", "https://\(article.id).html"), ("title", article.title), ("author", article.author),
      ("published", "\(article.date)T08:30:00Z"), ("section", article.section),
      ("language", article.language),
    ] {
      output += Array(", \"\(name)\": ".utf8)
      string(Array(value.utf8), isEscaped)
    }
    output += Array(", \"tags\": [\"\(article.section)\", \"news\"], \"paid\": false".utf8)
    output += Array(", \"text\": ".utf8)
    string(Spoiler(article.outlet.mess).text(of: article.paragraphs, &dice), isEscaped)
    output += Array("}\n".utf8)
  }

  private mutating func string(_ bytes: [UInt8], _ isEscaped: Bool) {
    output.append(0x22)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22, 0x5C: output += [0x5C, byte]
      case 0x0A: output += [0x5C, 0x6E]
      case 0x0D: output += [0x5C, 0x72]
      case 0x09: output += [0x5C, 0x74]
      case 0x80... where isEscaped: at = escape(bytes, from: at - 1)
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }

  /// Writes one character as `\uXXXX`; none of the corpus needs two of them.
  private mutating func escape(_ bytes: [UInt8], from start: Int) -> Int {
    let length = bytes[start] < 0xE0 ? 2 : 3
    var value = UInt32(bytes[start]) & (length == 2 ? 0x1F : 0x0F)
    for at in start + 1..<start + length { value = value << 6 | UInt32(bytes[at] & 0x3F) }
    output += [0x5C, 0x75]
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(value >> shift & 0xF)
      output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
    return start + length
  }
}

/// Numbers in words: "five", "twenty-five", "two hundred and six", "half a billion".
struct NumberWords: Sendable {
  /// What a word does to the number that is being read.
  enum Role: Sendable {
    /// 1 to 19.
    case small(Int)
    /// 20 to 90.
    case ten(Int)
    /// A power of ten from 100 on.
    case power(Int)
  }

  let roles: WordTable<Role>
  private let a = Word.hash("a")
  private let and = Word.hash("and")
  private let half = WordSet(["half", "Half"])

  init() {
    var entries: [(String, Role)] = []
    func add(_ word: String, _ role: Role) {
      entries.append((word, role))
      entries.append((word.prefix(1).uppercased() + word.dropFirst(), role))
    }
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, word) in small.enumerated() { add(word, .small(index + 1)) }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() { add(word, .ten(20 + 10 * index)) }
    let powers = [
      ("hundred", 2), ("thousand", 3), ("lakh", 5), ("million", 6), ("crore", 7), ("billion", 9),
      ("trillion", 12),
    ]
    for (word, power) in powers { add(word, .power(power)) }
    roles = WordTable(entries)
  }

  /// The most words a number has.
  private static let longest = 12

  /// The number that begins at a token, and the token behind it.
  func read(_ index: Int, in block: Block) -> (value: DecimalNumber, end: Int)? {
    let tokens = block.tokens
    if half.contains(tokens[index].hash), index + 2 < block.count, tokens[index + 1].hash == a,
      !tokens[index + 2].shape.contains(.breakBefore),
      case .power(let power)? = roles[tokens[index + 2].hash], power >= 3
    {
      return (DecimalNumber(5, exponent: power - 1), index + 3)
    }
    var at = index
    if tokens[at].hash == a { at += 1 }
    let isAfterArticle = at > index
    var (total, part, lastPower) = (0, 0, 18)
    var end = index
    var mayAdd = 100
    while at < min(block.count, index + Self.longest) {
      let token = tokens[at]
      if at > index, token.shape.contains(.breakBefore) { break }
      guard token.isWord, let role = roles[token.hash] else {
        let isJoint =
          (token.hash == and && mayAdd > 0 && total + part >= 100)
          || (token.symbol == 0x2D && token.length == 1 && !token.isSpaced)
        guard end == at, end > index, isJoint else { break }
        at += 1
        continue
      }
      switch role {
      case .small(let value):
        guard !isAfterArticle || end > index, mayAdd > value else {
          return result(total + part, end, index)
        }
        part += value
        mayAdd = 0
      case .ten(let value):
        guard !isAfterArticle || end > index, mayAdd >= 100 else {
          return result(total + part, end, index)
        }
        part += value
        mayAdd = 10
      case .power(2):
        guard part < 100, isAfterArticle || part > 0 else {
          return result(total + part, end, index)
        }
        part = max(part, 1) * 100
        mayAdd = 100
      case .power(let power):
        guard power < lastPower, isAfterArticle || part > 0 else {
          return result(total + part, end, index)
        }
        var factor = max(part, 1)
        for _ in 0..<power { factor *= 10 }
        total += factor
        (part, lastPower, mayAdd) = (0, power, 100)
      }
      at += 1
      end = at
    }
    return result(total + part, end, index)
  }

  private func result(_ value: Int, _ end: Int, _ start: Int) -> (DecimalNumber, Int)? {
    end > start && value > 0 ? (DecimalNumber(value), end) : nil
  }
}

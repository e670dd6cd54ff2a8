/// Numbers words, so that texts can be compared as lists of numbers.
struct Tokens {
  private var numbers: [[UInt8]: Int32] = [:]

  /// The words of a text: runs of letters and digits, in small letters; each ideograph by itself.
  mutating func numbers(of text: [UInt8]) -> [Int32] {
    var result: [Int32] = []
    var word: [UInt8] = []
    func isIdeograph(_ value: UInt32) -> Bool {
      value >= 0x3041 && value <= 0x30FF || value >= 0x3400 && value <= 0x9FFF
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isWord =
        scalar.value < 0x80
        ? scalar.properties.isAlphabetic || scalar.value >= 0x30 && scalar.value <= 0x39
          || scalar.value == 0x5F
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isIdeograph(scalar.value) || !isWord {
        if !word.isEmpty { result.append(number(of: word)) }
        word.removeAll(keepingCapacity: true)
      }
      if isWord {
        word += Array(String(scalar).lowercased().utf8)
        if isIdeograph(scalar.value) {
          result.append(number(of: word))
          word.removeAll(keepingCapacity: true)
        }
      }
    }
    if !word.isEmpty { result.append(number(of: word)) }
    return result
  }

  private mutating func number(of word: [UInt8]) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }
}

/// The words that ROUGE compares: runs of ASCII letters and digits in lower case, stemmed if they have
/// more than three, as the Python package `rouge-score` cuts them.
enum RougeWords {
  static func words(of text: String) -> [String] {
    text.lowercased().utf8.split { !isWordByte($0) }.map { word in
      let word = String(decoding: Array(word), as: UTF8.self)
      return word.utf8.count > 3 ? PorterStemmer.stem(word) : word
    }
  }

  /// The words of each line that is not empty.
  static func lines(of text: String) -> [[String]] {
    text.utf8.split(separator: 0x0A).map { words(of: String(decoding: Array($0), as: UTF8.self)) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }
}

/// What is known of a word while its bytes are read.
struct WordReader {
  private(set) var hash = WordHash.seed
  private(set) var letters = 0
  private var capitals = 0
  private var beginsWithCapital = false

  /// What it looks like.
  var shape: Token.Shape {
    var shape: Token.Shape = beginsWithCapital ? [.word, .capital] : .word
    if letters >= 2, capitals == letters { shape.insert(.allCaps) }
    if capitals > (beginsWithCapital ? 1 : 0) { shape.insert(.inner) }
    return shape
  }

  /// Reads the word that begins at an offset; returns its end.
  mutating func read(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      var length = 1
      switch Letters.kind(of: byte) {
      case .lower: letters += 1
      case .upper: addCapital()
      case .digit: break
      case .wide:
        let scalar: UInt32
        (scalar, length) = Letters.decode(bytes, at)
        let role = Letters.role(scalar)
        if role == Symbol.singleQuote, Letters.continueWord(bytes, at + length) {
          hash = WordHash.step(hash, Symbol.singleQuote)
          at += length
          continue
        }
        guard role == 0 else { return at }
        if Letters.isCapital(scalar) { addCapital() } else { letters += 1 }
      case .mark:
        guard byte == 0x27, Letters.continueWord(bytes, at + 1) else { return at }
      case .blank, .newline: return at
      }
      for index in at..<at + length { hash = WordHash.step(hash, bytes[index]) }
      at += length
    }
    return at
  }

  private mutating func addCapital() {
    if letters == 0 { beginsWithCapital = true }
    letters += 1
    capitals += 1
  }
}

/// Takes decisions from the front of an input, so that changing a byte changes one of them.
struct Choices {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  /// The next byte; 0 behind the last one.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number from the next byte, or from two where one cannot say it.
  mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let value = bound <= 256 ? Int(byte()) : Int(byte()) << 8 | Int(byte())
    return value % bound
  }

  /// Some of the next bytes: the first one says how many.
  mutating func piece(atMost longest: Int) -> [UInt8] {
    let count = number(below: longest + 1)
    let piece = rest.prefix(count)
    rest = rest.dropFirst(count)
    return Array(piece)
  }
}

/// A number that follows from an input: for decisions about inputs that should stay as they are.
func numberOf(_ bytes: [UInt8], below bound: Int) -> Int {
  // FNV-1a.
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return Int((hash >> 16) % UInt64(bound))
}

/// What the scalars below U+2000 are to the model: a table that lies in it.
///
/// A letter (or a mark on one) has the number of its small form, everything else 0. The table comes
/// from the Unicode data of the Swift that trained the model, so that a model reads text the same
/// way for ever.
struct LanguageLetters: Sendable {
  /// How many scalars the table has.
  static let count = 0x2000
  /// Its length in bytes: two for each scalar, one for the script of sixteen.
  static let size = 2 * count + count / 16

  private let bytes: ModelBytes
  private let start: Int

  init(_ bytes: ModelBytes, at start: Int) { (self.bytes, self.start) = (bytes, start) }

  /// The letter's small form, or 0; `scalar` must be below U+2000.
  @inline(__always)
  func letter(_ scalar: UInt32) -> UInt16 { bytes.word16(start &+ 2 &* Int(scalar)) }

  /// The small form of a letter of a script, or of a mark on one; 0 if it is neither.
  @inline(__always)
  func letter(_ scalar: UInt32, of script: WritingScript) -> UInt16 {
    guard scalar < UInt32(Self.count) else { return 0 }
    let own = bytes.byte(start &+ 2 &* Self.count &+ Int(scalar >> 4))
    return own == script.rawValue || own == WritingScript.mark.rawValue ? letter(scalar) : 0
  }

  /// The script of a letter.
  @inline(__always)
  func script(_ scalar: UInt32) -> WritingScript {
    if scalar >= UInt32(Self.count) { return WritingScript(high: scalar) }
    if letter(scalar) == 0 { return .none }
    let number = bytes.byte(start &+ 2 &* Self.count &+ Int(scalar >> 4))
    return WritingScript(rawValue: number) ?? .none
  }

  /// Makes the table, from what the standard library knows of Unicode.
  static func table() -> [UInt8] {
    var table: [UInt8] = []
    for value in 0..<UInt32(count) {
      let letter = Unicode.Scalar(value).map(small) ?? 0
      table += [UInt8(truncatingIfNeeded: letter), UInt8(letter >> 8)]
    }
    for start in stride(from: UInt32(0), to: UInt32(count), by: 16) {
      let block = WritingScript.blocks.last { $0.start <= start }
      table.append((block?.script ?? .none).rawValue)
    }
    return table
  }

  private static func small(_ scalar: Unicode.Scalar) -> UInt16 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: break
    default: if !properties.isAlphabetic { return 0 }
    }
    // The dotted capital I of Turkish becomes i; its dot goes.
    let small = properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    return small < UInt32(count) ? UInt16(small) : UInt16(scalar.value)
  }
}

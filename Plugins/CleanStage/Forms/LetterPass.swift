import TextMill
import TextMillLanguage

/// Writes letters or digits in a plainer form, scalar by scalar: without accents, small, in ASCII.
struct LetterPass {
  /// What is made plain.
  enum Change {
    case accents
    case capitals
    case foreignDigits
    case allDigits

    /// The rule of the edits.
    var rule: CleanRule {
      switch self {
      case .accents: .accent
      case .capitals: .capital
      case .foreignDigits, .allDigits: .digit
      }
    }
  }

  private let text: Text
  private let change: Change

  init(_ text: Text, _ change: Change) {
    self.text = text
    self.change = change
  }

  /// Asks the document for the edits: one for scalars that stand together.
  func run(on document: inout Document) {
    let text = text
    let bytes = text.utf8.span
    var (at, start) = (0, 0)
    var written: [UInt8] = []
    while at < bytes.count {
      let scalar = UTF8Scalar(at: at, in: bytes)
      let isChanged =
        scalar.value < 0x80
        ? appendPlain(ascii: UInt8(scalar.value), to: &written)
        : appendPlain(scalar.value, to: &written)
      if !isChanged {
        flush(start..<at, &written, &document)
        start = at + scalar.length
      }
      at += scalar.length
    }
    flush(start..<at, &written, &document)
  }

  private func flush(_ range: TextRange, _ written: inout [UInt8], _ document: inout Document) {
    guard !range.isEmpty else { return }
    document.normalize(range, to: written.span, because: change.rule.reason)
    written.removeAll(keepingCapacity: true)
  }

  /// Writes what becomes of a letter of ASCII; returns whether that is another one.
  private func appendPlain(ascii byte: UInt8, to written: inout [UInt8]) -> Bool {
    switch change {
    case .capitals where byte &- 0x41 < 26: written.append(byte | 0x20)
    case .allDigits where byte &- 0x30 < 10 && byte != 0x30: written.append(0x30)
    default: return false
    }
    return true
  }

  private func appendPlain(_ value: UInt32, to written: inout [UInt8]) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch change {
    case .accents: return appendBase(of: scalar, to: &written)
    case .capitals: return appendSmall(scalar, to: &written)
    case .foreignDigits, .allDigits: return appendDigit(scalar, to: &written)
    }
  }

  /// A combining accent goes; in Cyrillic and farther off, what looks like an accent makes a letter.
  private func appendBase(of scalar: Unicode.Scalar, to written: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x300..<0x370: return true
    case 0xC0..<0x250, 0x370..<0x400, 0x1E00..<0x2000:
      let base = Normalizer.baseLetter(of: scalar)
      guard base != scalar else { return false }
      UTF8Scalar.append(base.value, to: &written)
      return true
    default: return false
    }
  }

  private func appendSmall(_ scalar: Unicode.Scalar, to written: inout [UInt8]) -> Bool {
    let properties = scalar.properties
    guard properties.changesWhenLowercased else { return false }
    for small in properties.lowercaseMapping.unicodeScalars {
      UTF8Scalar.append(small.value, to: &written)
    }
    return true
  }

  private func appendDigit(_ scalar: Unicode.Scalar, to written: inout [UInt8]) -> Bool {
    guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return false }
    written.append(change == .allDigits ? 0x30 : 0x30 + UInt8(value))
    return true
  }
}

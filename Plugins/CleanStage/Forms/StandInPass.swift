import TextMill
import TextMillLanguage

/// Puts something else in the place of emoji, URLs and e-mail addresses.
struct StandInPass {
  private let text: Text
  private let standIns: StandIns

  init(_ text: Text, _ standIns: StandIns) {
    self.text = text
    self.standIns = standIns
  }

  /// Asks the document for the edits.
  func run(on document: inout Document) {
    let text = text
    let bytes = text.utf8.span
    let scanner = AddressScanner(text.utf8)
    var (at, floor) = (0, 0)
    while at < bytes.count {
      if let (range, rule) = found(at, floor, scanner, bytes), let standIn = standIns[rule] {
        document.replace(range, with: standIn, because: rule.reason)
        (at, floor) = (range.upperBound, range.upperBound)
      } else {
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
  }

  /// What is there at an offset, or around the mark there.
  private func found(
    _ at: Int, _ floor: Int, _ scanner: AddressScanner, _ bytes: Span<UInt8>
  ) -> (TextRange, CleanRule)? {
    let byte = bytes[at]
    switch byte {
    case 0x40, 0x3A, 0x57, 0x77:
      guard byte < 0x57 || beginsHost(at, bytes) else { return nil }
      let address = scanner.address(at: at, in: 0..<bytes.count, notBefore: floor)
      return address.map { ($0.range, $0.kind == .email ? .email : .url) }
    case 0x23, 0x2A, 0x30...0x39, 0xC2, 0xE2, 0xE3, 0xF0:
      guard standIns[.emoji] != nil else { return nil }
      return Emoji.end(at: at, in: bytes).map { (at..<$0, .emoji) }
    default: return nil
    }
  }

  /// Whether a word `www` begins at an offset, with a full stop behind it.
  private func beginsHost(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
    guard at + 4 < bytes.count, bytes[at + 3] == 0x2E else { return false }
    if at > 0, bytes[at - 1] >= 0x80 || Self.isWord(bytes[at - 1]) { return false }
    return bytes[at + 1] | 0x20 == 0x77 && bytes[at + 2] | 0x20 == 0x77
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D
  }
}

/// What is put in the place of what; nothing where something stays.
struct StandIns: Sendable {
  private let emoji: String?
  private let urls: String?
  private let emails: String?

  /// Takes the settings; throws where a replacement would be replaced itself.
  init(_ settings: CleanSettings) throws {
    (emoji, urls, emails) = (settings.emoji, settings.urls, settings.emails)
    let all = [("emoji", emoji), ("urls", urls), ("emails", emails)]
    for (name, standIn) in all {
      guard let standIn else { continue }
      var document = Document(id: "", text: Text(standIn))
      StandInPass(document.text, self).run(on: &document)
      if document.hasPendingEdits {
        throw SettingError(name, "'\(standIn)' would be replaced itself")
      }
    }
  }

  /// Whether nothing is replaced.
  var isEmpty: Bool { emoji == nil && urls == nil && emails == nil }

  /// The replacement of what a rule finds.
  subscript(rule: CleanRule) -> String? {
    switch rule {
    case .emoji: emoji
    case .url: urls
    case .email: emails
    default: nil
    }
  }
}

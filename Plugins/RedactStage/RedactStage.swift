import TextMill

/// Replaces what tells who somebody is, or opens a door.
struct RedactStage: DocumentStage {
  enum Style: String, SettingChoice {
    case type
    case pseudonym
    case mask
  }

  struct Settings: StageSettings {
    @Setting("What is replaced; `person` needs a stage that finds entities before this one.")
    var types: [SensitiveKind] = [.email, .phone, .ip, .card, .iban, .nationalID, .secret]
    @Setting("What stands in its place: its type, a name that stays the same, or asterisks.")
    var with = Style.type
    @Setting("A secret text on which pseudonyms depend; take it from the environment.")
    var key: SettingSecret? = nil
    @Setting("The countries whose personal numbers are looked for.")
    var countries = Country.allCases
  }

  private let settings: Settings
  private let scan: SensitiveScan
  private let hash: KeyedHash?

  init(settings: Settings) throws {
    self.settings = settings
    scan = SensitiveScan(Wanted(settings.types, settings.countries))
    hash = settings.key.map { KeyedHash(key: $0.value) }
    if settings.with == .pseudonym, settings.key?.value.isEmpty ?? true {
      throw SettingError(
        "with", "pseudonyms need a key, or anybody can try out what they stand for",
        hint: "key: ${REDACT_KEY}")
    }
  }

  /// The entities, if people are asked for.
  var requires: [Fact] { settings.types.contains(.person) ? [.layer(.entities)] : [] }

  /// The key without pseudonyms, and countries without their numbers.
  var unusedSettings: [UnusedSetting] {
    var unused: [UnusedSetting] = []
    if settings.with != .pseudonym {
      unused.append(UnusedSetting("key", because: "it is for 'with: pseudonym'"))
    }
    if !settings.types.contains(.nationalID) {
      unused.append(UnusedSetting("countries", because: "'national_id' is not among the types"))
    }
    return unused
  }

  func process(_ document: inout Document) {
    let text = document.text.utf8
    var findings: [Finding] = []
    scan.find(in: text, into: &findings)
    if settings.types.contains(.person) { addPeople(document, to: &findings) }
    for finding in findings {
      document.normalize(
        finding.range, to: replacement(finding, in: text.span),
        because: Reason(finding.kind.name))
    }
  }

  /// People where nothing else was found.
  private func addPeople(_ document: borrowing Document, to findings: inout [Finding]) {
    let others = findings
    var next = 0
    for entity in document.annotations(in: .entities) where entity.label == "person" {
      let range = entity.range
      while next < others.count, others[next].range.upperBound <= range.lowerBound { next += 1 }
      if next < others.count, others[next].range.lowerBound < range.upperBound { continue }
      findings.append(Finding(range: range, kind: .person))
    }
    findings.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func replacement(_ finding: Finding, in text: Span<UInt8>) -> String {
    let value = text.extracting(finding.range)
    switch settings.with {
    case .type: return "[\(finding.kind.name)]"
    case .mask: return Self.mask(value)
    case .pseudonym:
      let number = (hash?.hash(Self.plain(value).span) ?? 0) & 0xFF_FFFF_FFFF
      let digits = String(number, radix: 16)
      return "[\(finding.kind.name) \(String(repeating: "0", count: 10 - digits.count))\(digits)]"
    }
  }

  /// Letters and digits only, small: spellings of one number have one pseudonym.
  private static func plain(_ value: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    for index in value.indices {
      let byte = value[index]
      if byte &- 0x30 < 10 || byte >= 0x80 || byte == 0x40 || byte == 0x2E && !plain.isEmpty {
        plain.append(byte)
      } else if (byte | 0x20) &- 0x61 < 26 {
        plain.append(byte | 0x20)
      }
    }
    return plain
  }

  /// An asterisk for each letter and digit; marks and blanks stay.
  private static func mask(_ value: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for index in value.indices where value[index] & 0xC0 != 0x80 {
      let byte = value[index]
      let isSign = byte < 0x80 && !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26)
      bytes.append(isSign ? byte : 0x2A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

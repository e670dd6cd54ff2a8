import Testing
import TextMill
import TextMillTesting

@testable import RedactStage

@Suite struct RedactStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(RedactStage.self).failures
    #expect(failures == [])
  }

  /// One line of the list of cases.
  struct Case: Sendable {
    let kind: SensitiveKind
    let isSensitive: Bool
    let value: String

    init?(_ line: Substring) {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let kind = SensitiveKind(rawValue: String(parts[0])) else {
        return nil
      }
      self.kind = kind
      isSensitive = parts[1] == "yes"
      value = String(parts[2].filter { $0 != "~" })
    }
  }

  private static let cases = SensitiveCases.list.split(separator: "\n").compactMap { Case($0) }
  private static let surroundings = [
    ("", ""), ("It is ", "."), ("Né (", "), dit-on"), ("„", "“"), ("a: ", "\nand more 12"),
    ("7, ", ", 8"), ("電話は", "まで"), ("«", "»"),
  ]

  @Test func thereAreFiveHundredCases() {
    #expect(Self.cases.count == SensitiveCases.list.split(separator: "\n").count)
    #expect(Self.cases.count > 500)
  }

  @Test(arguments: surroundings)
  func whatIsSensitiveIsFoundWhole(_ before: String, _ after: String) throws {
    var missed: [String] = []
    for one in Self.cases where one.isSensitive {
      let text = before + one.value + after
      let start = before.utf8.count
      let whole = Finding(range: start..<start + one.value.utf8.count, kind: one.kind)
      if found(text) != [whole] { missed.append("\(one.value): \(found(text))") }
    }
    #expect(missed == [])
  }

  @Test(arguments: surroundings)
  func nearMissesAreLeft(_ before: String, _ after: String) throws {
    var wrong: [String] = []
    for one in Self.cases where !one.isSensitive {
      let text = before + one.value + after
      if found(text) != [] { wrong.append("\(one.value): \(found(text))") }
    }
    #expect(wrong == [])
  }

  @Test func privateKeysGoWhole() throws {
    let key = "-----BEGIN RSA PRIVATE " + "KEY-----\nMIIB\nabc=\n-----END RSA PRIVATE KEY-----"
    #expect(try redacted("a\n\(key)\nb") == "a\n[secret]\nb")
    let block =
      "-----BEGIN PGP PRIVATE " + "KEY BLOCK-----\n\nlQ==\n=ab\n-----END PGP PRIVATE KEY BLOCK-----"
    #expect(try redacted("a\n\(block)\nb") == "a\n[secret]\nb")
    let token = "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0In0" + ".c2lnbmF0dXJlLXBhcnQ"
    #expect(try redacted("Bearer \(token).") == "Bearer [secret].")
  }

  @Test func pseudonymsStayTheSame() throws {
    func named(_ text: String, _ key: String) throws -> String {
      try redacted(text) {
        $0.with = .pseudonym
        $0.key = SettingSecret(key)
      }
    }
    let text = "ada@example.org ADA@example.org bob@example.org +44 20 7946 0958 +44-20-7946-0958"
    let words = try named(text, "sesame").split(separator: "]").map { $0.split(separator: " ")[1] }
    #expect(words[0] == words[1] && words[0] != words[2] && words[3] == words[4])
    #expect(words.allSatisfy { $0.count == 10 })
    #expect(try named(text, "sesame") == named(text, "sesame"))
    #expect(try named(text, "sesame") != named(text, "Sesame"))
    #expect(throws: SettingError.self) { try named(text, "") }
  }

  /// The paper's example: a key of the bytes from 0 to 15, and a text of those from 0 to 14.
  @Test func theHashIsSipHash() {
    let hash = KeyedHash(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    #expect(hash.hash(Array(UInt8(0)..<15).span) == 0xA129_CA61_49BE_45E5)
  }

  @Test(arguments: ["é", "x", "_", "Ж"])
  func aPartOfAWordIsNone(_ letter: String) throws {
    for value in ["4111 1111 1111 1111", "078-05-1120", "GB82WEST12345698765432"] {
      #expect(try redacted(letter + value) == letter + value)
      #expect(try redacted(value + letter) == value + letter)
    }
  }

  @Test func masksKeepMarks() throws {
    #expect(try redacted("Ann: ann@ex.org, é") { $0.with = .mask } == "Ann: ***@**.***, é")
  }

  @Test func peopleGoIfTheyAreFound() throws {
    var settings = RedactStage.Settings()
    settings.types = [.person, .email]
    let stage = try RedactStage(settings: settings)
    var document = Document(id: "a", text: Text("Ann Lee (ann@ex.org) met Bo in Rome."))
    document.annotate(Annotation(0..<7, label: "person"), in: .entities)
    document.annotate(Annotation(9..<12, label: "person"), in: .entities)
    document.annotate(Annotation(25..<27, label: "person"), in: .entities)
    document.annotate(Annotation(31..<35, label: "place"), in: .entities)
    stage.process(&document)
    try document.applyEdits()
    #expect(document.text.string == "[person] ([email]) met [person] in Rome.")
    #expect(stage.requires == [.layer(.entities)])
  }

  /// What was there is in no edit that an export or a report shows.
  @Test func valuesAreNotKept() throws {
    var document = Document(id: "a", text: Text("ann@ex.org and 10.0.0.1"))
    try RedactStage(settings: RedactStage.Settings()).process(&document)
    try document.applyEdits()
    #expect(document.edits.isEmpty)
    #expect(document.normalizations.map(\.rule) == ["email", "ip"])
  }

  @Test func countriesCanBeChosen() throws {
    #expect(
      try redacted("078-05-1120") {
        $0.types = [.nationalID]
        $0.countries = [.fr]
      } == "078-05-1120")
    #expect(try redacted("078-05-1120") { $0.types = [.email] } == "078-05-1120")
  }

  private func found(_ text: String) -> [Finding] {
    var kinds = RedactStage.Settings().types
    kinds.append(.person)
    var findings: [Finding] = []
    SensitiveScan(Wanted(kinds, Country.allCases)).find(in: Array(text.utf8), into: &findings)
    return findings
  }

  private func redacted(
    _ text: String, _ change: (inout RedactStage.Settings) -> Void = { _ in }
  ) throws -> String {
    var settings = RedactStage.Settings()
    change(&settings)
    var document = Document(id: "a", text: Text(text))
    try RedactStage(settings: settings).process(&document)
    try document.applyEdits()
    return document.text.string
  }
}

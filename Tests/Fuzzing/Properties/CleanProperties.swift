import ShippedStages
import TextMill
import TextMillTesting

/// Texts of any kind, cleaned: the same again when cleaned again, and never much longer.
enum CleanProperties {
  /// What a text may be times its length, without compatibility forms and with them.
  private static let growth = (plain: 3, compatible: 11)

  /// The first byte turns settings on and off, the rest is the text.
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    var choices = Choices(bytes)
    let switches = choices.byte()
    let text = String(decoding: choices.rest, as: UTF8.self)
    guard let cleaned = document(text, switches),
      let again = document(cleaned.text.string, switches)
    else { return ["'clean' failed"] }
    for mistake in Invariants(cleaned).mistakes { mistakes.add(mistake) }
    mistakes.expect(again.text.utf8, equals: cleaned.text.utf8, "cleaned twice")
    mistakes.expect(again.alignment.isIdentity, "edits of a cleaned text")
    let most = switches & 2 == 0 ? growth.plain : growth.compatible
    mistakes.expect(cleaned.text.count <= most * text.utf8.count, "more than \(most) times as long")
    return mistakes.list
  }

  private static func document(_ text: String, _ switches: UInt8) -> Document? {
    let stage = shippedStages.first { $0.manual.name == "clean" }
    guard let stage = stage as? any DocumentStage.Type else { return nil }
    return document(text, stage, switches)
  }

  private static func document<Stage: DocumentStage>(
    _ text: String, _ type: Stage.Type, _ switches: UInt8
  ) -> Document? {
    var decoder = SettingDecoder(owner: "clean")
    guard let settings = Stage.Settings.decode(node(switches), in: &decoder),
      let stage = try? type.init(settings: settings)
    else { return nil }
    var document = Document(id: "fuzz", text: Text(text))
    do {
      try stage.process(&document)
      try document.applyEdits()
      return document
    } catch {
      return nil
    }
  }

  private static func node(_ switches: UInt8) -> DefinitionNode {
    let point = SourcePlace.Point(line: 1, column: 1)
    let place = SourcePlace(file: "", start: point, end: point)
    let all = [
      ("encoding", "keep"), ("normalization", "nfkc"), ("quotes", "straight"),
      ("entities", "false"),
      ("control", "false"), ("lines", "false"), ("spaces", "keep"), ("unwrap", "true"),
    ]
    let chosen = all.enumerated().filter { switches >> UInt8($0.offset) & 1 == 1 }
    let entries = chosen.map { _, setting in
      DefinitionNode.Entry(
        key: setting.0, keyPlace: place,
        value: DefinitionNode(.scalar(.init(setting.1, isPlain: true)), at: place))
    }
    return DefinitionNode(.mapping(entries), at: place)
  }
}

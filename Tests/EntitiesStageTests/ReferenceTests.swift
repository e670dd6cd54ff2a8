import Testing
import TextMill

@testable import EntitiesStage

/// "The prime minister": linked where it can mean one person only.
@Suite struct ReferenceTests {
  /// Each reference and the name of whom it means.
  private func references(_ text: String) throws -> [String] {
    var settings = EntitiesStage.Settings()
    settings.references = true
    var document = Document(id: "test", text: Text(text))
    try EntitiesStage(settings: settings).process(&document)
    try document.applyEdits()
    return document.annotations(in: .references).map { annotation in
      "\(document.text[annotation.range]) = \(annotation["name"]?.string ?? "nobody")"
    }
  }

  @Test(arguments: [
    (
      "Prime Minister Shinzo Abe spoke in Tokyo. Later the prime minister left. The prime minister's office said no.",
      ["the prime minister = Shinzo Abe", "The prime minister = Shinzo Abe"]
    ),
    (
      "Angela Merkel, the chancellor of Germany, met President Barack Obama. The chancellor and the president ate.",
      ["The chancellor = Angela Merkel", "the president = Barack Obama"]
    ),
    (
      "Deputy Prime Minister Taro Aso resigned on Monday. Friends of the deputy prime minister were sad.",
      ["the deputy prime minister = Taro Aso"]
    ),
  ])
  func aRoleMeansWhoHasIt(_ text: String, _ expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test(arguments: [
    // Two have it.
    "President Barack Obama met President Vladimir Putin. The president smiled.",
    // Somebody else has it, too.
    "President Barack Obama met the president of Chad. Later the president smiled.",
    "Mayor Rahm Emanuel spoke to their mayor. Then the mayor left.",
    // It is another role.
    "Former President Jimmy Carter was there. The president was not.",
    "Deputy Mayor Ana Costa came. The mayor stayed at home.",
    // Nobody had it yet.
    "The president slept. President Barack Obama woke up.",
    // It means nobody.
    "President Barack Obama said that a president must listen.",
    "The senator left. Nobody knows why.",
  ])
  func whatIsNotSureIsNothing(_ text: String) throws {
    #expect(try references(text) == [])
  }

  @Test func mentionsAndReferencesHaveOneNumber() throws {
    var settings = EntitiesStage.Settings()
    settings.references = true
    let text = "We met Amina Yusuf and President Barack Obama. Then the president left."
    var document = Document(id: "test", text: Text(text))
    try EntitiesStage(settings: settings).process(&document)
    try document.applyEdits()
    let number = document.annotations(in: .references).first?["entity"]
    #expect(number != nil)
    let named = document.annotations(in: .entities).filter { $0["entity"] == number }
    #expect(named.map { document.text[$0.range] } == ["Barack Obama"])
  }

  @Test func theyAreGivenOnlyWhereAskedFor() throws {
    var document = Document(
      id: "test", text: Text("President Barack Obama came. Then the president left."))
    try EntitiesStage(settings: EntitiesStage.Settings()).process(&document)
    try document.applyEdits()
    #expect(document.annotations(in: .references).isEmpty)
  }
}

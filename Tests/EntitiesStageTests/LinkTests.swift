import Testing
import TextMill

@testable import EntitiesStage

@Suite struct LinkTests {
  /// The mentions of each entity, in order of appearance.
  private func entities(_ text: String) throws -> [[String]] {
    var groups: [[String]] = []
    for annotation in try annotations(text) {
      guard case .number(let number)? = annotation["entity"], let number = Int(number) else {
        continue
      }
      #expect(number >= 1 && number <= groups.count + 1)
      if number > groups.count { groups.append([]) }
      groups[number - 1].append(Text(text)[annotation.range])
    }
    return groups
  }

  @Test(arguments: [
    (
      "Amina Yusuf met Barack Obama. Obama smiled, Yusuf left.",
      [["Amina Yusuf", "Yusuf"], ["Barack Obama", "Obama"]]
    ),
    (
      "John F. Kennedy was president. John Kennedy died young, and Kennedy is remembered.",
      [["John F. Kennedy", "John Kennedy", "Kennedy"]]
    ),
    (
      "The World Health Organization said no. The WHO was alone.",
      [["World Health Organization", "WHO"]]
    ),
    ("The United States and the U.S. are one.", [["United States", "U.S."]]),
    ("London is large. London is old.", [["London", "London"]]),
  ])
  func mentionsOfOneEntity(_ text: String, _ groups: [[String]]) throws {
    #expect(try entities(text) == groups)
  }

  @Test func whoCouldBeTwoIsNeither() throws {
    let text = "George Bush and Laura Bush waved. Then Bush spoke to Michelle Obama. Obama nodded."
    #expect(
      try entities(text)
        == [["George Bush"], ["Laura Bush"], ["Bush"], ["Michelle Obama", "Obama"]])
  }

  @Test func aCompanysShortName() throws {
    let text = "Shares of Yoyodyne Holdings fell. Yoyodyne said nothing."
    let found = try annotations(
      text, types: [.organization],
      gazetteers: ["organization": ["Yoyodyne", "Yoyodyne Holdings"]])
    #expect(found.map { $0["entity"] } == [.number("1"), .number("1")])
    #expect(found.last?["name"] == .string("Yoyodyne Holdings"))
  }

  @Test func ownNamesKeepTheNameOfTheirEntry() throws {
    let found = try annotations(
      "Fumio Kishida and Kishida.", gazetteers: ["person": ["Fumio Kishida", "Kishida"]])
    #expect(found.map { $0["entity"] } == [.number("1"), .number("1")])
  }

  @Test func entitiesBeyondABlock() throws {
    let filler = String(repeating: "Nothing of note happened on that day.\n\n", count: 8000)
    let groups = try entities("Amina Yusuf came.\n\n\(filler)Then Yusuf left.")
    #expect(groups == [["Amina Yusuf", "Yusuf"]])
  }
}

import Testing
import TextMill

@testable import BoilerplateStage

/// What goes and what stays, by the stage with its defaults.
@Suite struct LineJudgeTests {
  private func removed(_ text: String, _ settings: BoilerplateStage.Settings = .init()) throws
    -> [String]
  {
    var document = Document(id: "x", text: Text(text))
    try BoilerplateStage(settings: settings).process(&document)
    try document.applyEdits()
    return document.edits.filter { $0.kind == .removal }.map { $0.old.string }
  }

  /// Sentences of articles that speak of the same things as boilerplate does.
  @Test(arguments: [
    "The company said all rights to the film were reserved by the estate of its director.",
    "“Subscribe to the print edition,” he told them, and most of them did.",
    "The newsletter reached 40,000 people last year, the editor said, and few of them unsubscribed.",
    "Share prices rose by three per cent after the announcement on Tuesday.",
    "Follow-up tests showed no trace of the virus in any of the patients.",
    "Related species live in the rivers of Borneo and Sumatra, where the water is warmer.",
    "Comments by the minister on Friday unsettled the market for the second time in a month.",
    "More than 40 people gave blood, and read more than a dozen books while they waited for it.",
    "She sells cookies at the market, and uses cookies to thank the neighbours who help her.",
    "Advertising revenue fell to a third of what it was ten years ago.",
    "Contact between the two groups was rare until the road was built in 1974.",
    "Copyright law protects a work for seventy years after its author's death in most countries.",
    "Most read it on paper.",
    "By subscribing to both treaties, the state has bound itself twice over.",
    "Read the room, he told himself.", "Sign language is taught in nine schools.",
    "Print runs have shrunk.", "Join us, the poster says.", "Tweets were deleted.",
    "All rights reserved for the tribe were lost in the treaty.",
    "Readers who sign up for the newsletter receive a weekly digest, the report found.",
    "Copyright law changed in 1976, and all rights reserved notices lost their meaning.",
    "The site asks users to accept all cookies before they read an article, a practice that "
      + "regulators call unlawful.",
    "Privacy policy was the subject of the debate in parliament on Thursday.",
    "Terms and conditions of the ceasefire were agreed on Sunday.",
    "Follow us, the guide said, and we walked into the cave.", "Click here, said the tutor.",
    "Share this moment with your family, the priest told them.",
    "Related: the two men were brothers.", "Please donate blood at the hospital on Friday.",
    "Comments made by the mayor caused anger in the town.",
  ])
  func sentencesOfArticlesStay(sentence: String) throws {
    let article = "The council met on Monday to talk about the bridge over the river at Ardle.\n\n"
    #expect(try removed(article + sentence + "\n\nThe next meeting is in a week.") == [])
  }

  @Test(arguments: [
    "Sign up for our free newsletter", "SUBSCRIBE NOW", "© 2024 Example Media Ltd.",
    "All rights reserved.", "Share on Facebook", "Tweet", "Follow us on Instagram and X",
    "We use cookies to improve your experience.", "Read more: The bridge that never was",
    "Advertisement", "12 comments", "Leave a comment", "Click here to read the full report",
    "You have 3 free articles left this month", "Already a subscriber? Log in",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Abonnieren Sie unseren Newsletter", "Alle Rechte vorbehalten.", "Lesen Sie auch: Der Fluss",
    "Abonnez-vous à notre newsletter", "Tous droits réservés", "Lire aussi : Le pont",
    "Suscríbete a nuestro boletín", "Todos los derechos reservados", "Síguenos en Twitter",
    "Inscreva-se na nossa newsletter", "Todos os direitos reservados.", "Leia também: A ponte",
    "Iscriviti alla newsletter", "Tutti i diritti riservati", "Schrijf je in voor de nieuwsbrief",
    "Share this story", "Terms of use | Privacy policy", "Manage cookies",
    "Related: A bridge too far",
    "Share this story", "Terms of use | Privacy policy", "Manage cookies",
    "Related: A bridge too far",
    "Got a news tip? Email us at tips@paper.example", "Download our app", "Back to top",
  ])
  func linesOfThePageGo(line: String) throws {
    let article = "The council met on Monday to talk about the bridge over the river at Ardle."
    #expect(try removed("\(article)\n\n\(line)\n") == [line])
  }

  @Test func aPleaNeedsANeighbour() throws {
    let plea = "Independent local reporting matters more than ever, the editors believe."
    let article = "The council met on Monday to talk about the bridge over the river at Ardle."
    #expect(try removed("\(article)\n\n\(plea)\n") == [])
    let call = "Subscribe today and keep it going."
    #expect(try removed("\(article)\n\n\(plea)\n\(call)\n") == [plea, call])
  }

  @Test func whatStaysKeepsItsSpaces() throws {
    let lines = [
      "Share", "First.", "", "Advertisement", "", "Second.", "", "Subscribe now", "Tweet", "",
    ]
    var document = Document(id: "x", text: Text(lines.joined(separator: "\n")))
    try BoilerplateStage(settings: .init()).process(&document)
    try document.applyEdits()
    #expect(document.text == "First.\n\nSecond.\n")
  }

  @Test func kindsAndOwnPatternsAreSettings() throws {
    let text = "Rain fell.\n\nSubscribe to our newsletter\n\n© 2026 X\n\nbeep 17"
    var settings = BoilerplateStage.Settings()
    settings.kinds = [.copyright]
    #expect(try removed(text, settings) == ["© 2026 X"])
    var pattern = BoilerplateStage.LinePattern()
    pattern.find = #"^beep \d+$"#
    settings.patterns = [pattern]
    settings.keep = ["2026"]
    #expect(try removed(text, settings) == ["beep 17"])
    settings.keep = ["(open"]
    #expect(throws: SettingError.self) { try removed(text, settings) }
  }
}

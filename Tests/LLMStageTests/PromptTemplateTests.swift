import Testing
import TextMill

@testable import LLMStage

@Suite struct PromptTemplateTests {
  private func filled(_ template: String, _ document: Document) throws -> (String, [String]) {
    var document = document
    let text = try PromptTemplate(template).filled(for: &document)
    return (text, document.notes)
  }

  @Test(arguments: [
    ("{{ text }}", "The river rose."), ("{{text}} in {{  id }}", "The river rose. in a.txt"),
    ("{ {text} } {\"a\": {{ meta.year }}}", "{ {text} } {\"a\": 1999}"),
    ("By {{ meta.author }}", "By Ana"), ("{{ layer.places }}!", "place: river!"),
    ("no places", "no places"), ("", ""),
  ])
  func placesAreFilled(template: String, expected: String) throws {
    var document = Document(id: "a.txt", text: "The river rose.")
    document.metadata["author"] = "Ana"
    document.metadata["year"] = 1999
    document.annotate(Annotation(4..<9, label: "place"), in: "places")
    #expect(try filled(template, document).0 == expected)
  }

  @Test func whatADocumentLacksIsNoted() throws {
    let (text, notes) = try filled("By {{ meta.author }}.", Document(id: "a", text: "b"))
    #expect(text == "By .")
    #expect(notes == ["the prompt has nothing for 'meta.author'"])
  }

  @Test(arguments: ["{{ txt }}", "{{", "{{ text", "{{ meta. }}", "{{ }}"])
  func mistakesAreTold(template: String) {
    #expect(throws: PromptTemplate.Mistake.self) { try PromptTemplate(template) }
  }
}

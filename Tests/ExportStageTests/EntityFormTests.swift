import Testing
import TextMill

@testable import ExportStage

/// What each form for entities looks like.
@Suite struct EntityFormTests {
  private func exported(_ document: Document, to path: String, _ format: ExportFormat = .auto)
    throws -> MemoryOutputs
  {
    try export([document]) {
      $0.to = path
      $0.format = format
    }
  }

  private func marked(_ text: String, _ entities: [(String, String)]) -> Document {
    var document = Document(id: "a/b.txt", text: Text(text))
    for (mention, type) in entities {
      for range in document.text.ranges(of: mention) {
        document.annotate(Annotation(range, label: type), in: .entities)
      }
    }
    return document
  }

  private var crossing: Document {
    marked(
      "😀 Bank of Rio-Ost\nBo left.",
      [("Bank of Rio", "organization"), ("Rio-Ost", "place"), ("Rio", "place"), ("Bo", "person")])
  }

  @Test func columnsHaveTheLongestOfOverlappingEntities() throws {
    let outputs = try exported(crossing, to: "x.conll")
    #expect(
      outputs.text("x.conll") == """
        -DOCSTART- -X- O O

        😀\tO
        Bank\tB-organization
        of\tI-organization
        Rio\tI-organization
        -\tO
        Ost\tO

        Bo\tB-person
        left\tO
        .\tO


        """)
  }

  @Test func tokensAreCutWhereEntitiesEnd() throws {
    let outputs = try exported(marked("Rheinland", [("Rhein", "place of joy")]), to: "x.iob")
    #expect(outputs.text("x.iob") == "-DOCSTART- -X- O O\n\nRhein\tB-place_of_joy\nland\tO\n\n")
  }

  @Test func aSentenceDoesNotEndWithinAnEntity() throws {
    let document = marked("He met Dr. No. Then he left.", [("No. Then", "work")])
    let text = try exported(document, to: "x.bio").text("x.bio")
    #expect(text?.contains("No\tB-work\n.\tI-work\nThen\tI-work\n") == true)
  }

  @Test func bratHasAllAndTheTextBeside() throws {
    var document = marked("😀 Ann\nLee, Ann", [("Ann\nLee", "full name"), ("Ann", "person")])
    document.annotate(Annotation(14..<17, label: "x").with("value", "a\nb"), in: .entities)
    let outputs = try exported(document, to: "out/{id}.ann")
    #expect(
      outputs.text("out/a/b.txt.ann") == """
        T1\tfull_name 2 5;6 9\tAnn Lee
        T2\tperson 2 5\tAnn
        T3\tperson 11 14\tAnn
        T4\tx 11 14\tAnn
        #1\tAnnotatorNotes T4\tvalue: a b

        """)
    #expect(outputs.text("out/a/b.txt.txt") == document.text.string)
  }

  @Test(arguments: ["{name}.ann", "{name}.ann.gz"])
  func bratsFilesKeepTogether(template: String) throws {
    let documents = ["x/a", "y/a", "z/a"].map { Document(id: $0, text: Text($0)) }
    let outputs = try export(documents) { $0.to = template }
    let end = template.hasSuffix(".gz") ? ".gz" : ""
    for (name, text) in [("a", "x/a"), ("a-2", "y/a"), ("a-3", "z/a")] {
      #expect(outputs.text("\(name).txt\(end)") == text)
      #expect(outputs.text("\(name).ann\(end)")?.isEmpty == true)
    }
  }

  @Test func webAnnoNumbersWhatHasSeveralTokensOrSharesOne() throws {
    let outputs = try exported(crossing, to: "{name}.tsv", .webanno)
    #expect(
      outputs.text("b.tsv") == """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value


        #Text=😀 Bank of Rio-Ost
        1-1\t0-2\t😀\t_\t_\t
        1-2\t3-7\tBank\t*[1]\torganization[1]\t
        1-3\t8-10\tof\t*[1]\torganization[1]\t
        1-4\t11-14\tRio\t*[1]|*[2]|*[3]\torganization[1]|place[2]|place[3]\t
        1-5\t14-15\t-\t*[2]\tplace[2]\t
        1-6\t15-18\tOst\t*[2]\tplace[2]\t

        #Text=Bo left.
        2-1\t19-21\tBo\t*\tperson\t
        2-2\t22-26\tleft\t_\t_\t
        2-3\t26-27\t.\t_\t_\t

        """)
  }

  @Test func webAnnoEscapesWhatItsReaderUnescapes() {
    #expect(WebAnnoEscapes.value("a[1]|b_c->d;*\\\t-") == "a\\[1\\]\\|b\\_c\\->d\\;\\*\\\\\\t-")
    #expect(WebAnnoEscapes.text("a\\\t\r\n\u{8}\u{C}\u{1}_*") == "a\\\\\\t\\r\\n\\b\\f\\\u{1}_*")
  }

  @Test func spacyHasWhatDoesNotFitAsSpans() throws {
    var document = crossing
    document.metadata["year"] = 1999
    let outputs = try exported(document, to: "x.jsonl", .spacy)
    #expect(
      outputs.text("x.jsonl") == """
        {"text":"😀 Bank of Rio-Ost\\nBo left.",\
        "ents":[{"start":2,"end":13,"label":"organization"},{"start":18,"end":20,"label":"person"}],\
        "spans":{"overlapping":[{"start":10,"end":17,"kb_id":"","label":"place"},\
        {"start":10,"end":13,"kb_id":"","label":"place"}]},\
        "sents":[{"start":0,"end":17},{"start":18,"end":26}],\
        "tokens":[{"id":0,"start":0,"end":1},{"id":1,"start":2,"end":6},{"id":2,"start":7,"end":9},\
        {"id":3,"start":10,"end":13},{"id":4,"start":13,"end":14},{"id":5,"start":14,"end":17},\
        {"id":6,"start":17,"end":18},{"id":7,"start":18,"end":20},{"id":8,"start":21,"end":25},\
        {"id":9,"start":25,"end":26}],"meta":{"id":"a/b.txt","year":1999}}

        """)
  }

  @Test func aPageMarksCrossingEntitiesInTwoParts() throws {
    let page = try exported(crossing, to: "x.html").text("x.html") ?? ""
    #expect(
      page.contains(
        "<mark class=\"e1\">Bank of <mark class=\"e2\"><mark class=\"e2\">Rio<small>place</small></mark>"
          + "</mark><small>organization</small></mark>"
          + "<mark class=\"e2\">-Ost<small>place</small></mark>"))
    #expect(page.contains("<li class=\"e2\"><bdi>place</bdi> <b>2</b></li>"))
  }

  @Test func aPageTakesNothingForMarkup() throws {
    let hostile = "</title><script>alert('1')</script>&amp;\u{0}\" onload="
    var document = Document(id: hostile, text: Text(hostile))
    document.annotate(
      Annotation(0..<8, label: hostile).with(hostile, .string(hostile)), in: .entities)
    let page = try exported(document, to: "{metadata.none}.html").text("_.html") ?? ""
    #expect(!page.contains("<script") && !page.contains("alert('1')") && !page.contains("\0"))
    #expect(
      page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;␀&quot; onload="))
  }

  @Test(arguments: [
    (ExportFormat.brat, "x.ann"), (.brat, "{shard}.ann"), (.brat, "-"), (.brat, "{id}.txt"),
    (.webanno, "x.tsv"), (.webanno, "-"),
  ])
  func namesThatAFormCannotHave(format: ExportFormat, to: String) {
    var settings = ExportStage.Settings()
    settings.to = to
    settings.format = format
    #expect(throws: SettingError.self) { try ExportStage(settings: settings) }
  }

  @Test(arguments: [ExportFormat.conll, .brat, .spacy, .webanno, .html])
  func settingsWithoutEffectAreTold(format: ExportFormat) throws {
    var settings = ExportStage.Settings()
    settings.to = "{id}.ann"
    settings.format = format
    let unused = try ExportStage(settings: settings).unusedSettings.map(\.setting)
    #expect(
      unused
        == [
          "rename", "offsets", "index", "table", "front_matter", "columns", "separator",
          "descending",
        ])
  }

  @Test(arguments: [ExportFormat.conll, .spacy, .html])
  func numberedFilesHaveWholeDocuments(format: ExportFormat) throws {
    let outputs = try export([crossing, crossing], together: 2) {
      $0.to = "{shard}"
      $0.format = format
      $0.shardSize = ByteCount("1 B")
    }
    #expect(outputs.text("00001") == outputs.text("00002"))
    #expect(outputs.text("00003") == nil)
  }
}

extension Annotation {
  func with(_ name: String, _ value: JSONValue) -> Annotation {
    var annotation = self
    annotation[name] = value
    return annotation
  }
}

/// The list of entities.
@Suite struct EntityListTests {
  private func document() -> Document {
    var document = Document(
      id: "a", text: Text("Jo Sol met Sol, Ada and \"Ada\"; Ada left Ost, Ost."))
    func add(_ mention: String, _ label: String, _ attributes: [(String, JSONValue)]) {
      for range in document.text.ranges(of: mention) {
        var annotation = Annotation(range, label: label)
        for (name, value) in attributes { annotation[name] = value }
        document.annotate(annotation, in: .entities)
      }
    }
    add("Jo Sol", "person", [("entity", .number("1"))])
    add("Sol,", "person", [("entity", .number("1")), ("name", .string("Jo Sol"))])
    add("Ada", "person", [("entity", .number("2")), ("id", .string("Q7"))])
    add("Ost", "place", [])
    return document
  }

  @Test func hasARowForEachEntity() throws {
    let outputs = try export([document()]) {
      $0.to = "list.csv"
      $0.format = .entities
    }
    #expect(
      outputs.text("list.csv") == """
        document,entity,type,name,count,start,mentions,id
        a,1,person,Jo Sol,2,0,"Jo Sol; Sol,",
        a,2,person,Ada,3,16,Ada,Q7
        a,3,place,Ost,2,40,Ost,

        """)
  }

  @Test func tabsSeparateInATSVFile() throws {
    let outputs = try export([document()]) {
      $0.to = "list.tsv"
      $0.format = .entities
    }
    #expect(outputs.text("list.tsv")?.contains("a\t2\tperson\tAda\t3\t16\tAda\tQ7\n") == true)
  }
}

/// One document of the corpus.
struct Article {
  let id: String
  let outlet: Outlet
  let language: String
  let author: String
  let title: String
  let date: String
  let section: String
  let paragraphs: [String]

  init(number: Int, _ words: Vocabulary, _ dice: inout Dice) {
    let writer = Writer(words, &dice)
    outlet = Outlet.all[dice.below(Outlet.all.count)]
    id = "\(outlet.domain)/\(number)"
    author = writer.author
    title = writer.title(&dice)
    date = "2026-0\(dice.between(1, 9))-\(dice.between(10, 28))"
    section = dice.pick(["local", "business", "science", "sport", "culture", "world"])
    let foreign = dice.chance(70) ? Sentences.foreign[dice.below(Sentences.foreign.count)] : nil
    language = foreign?.language ?? "en"
    let story = Self.story(foreign?.sentences, writer, &dice)
    paragraphs = Self.page(story, of: outlet, writer, &dice)
  }

  /// The paragraphs of the article: a few short ones, many of middling length, some long.
  private static func story(
    _ foreign: [Template]?, _ writer: Writer, _ dice: inout Dice
  ) -> [String] {
    let count = dice.chance(80) ? dice.between(1, 2) : dice.between(8, 37)
    return (0..<count).map { paragraph in
      let templates = foreign ?? (paragraph == 0 ? Sentences.first : Sentences.body)
      let sentences = (0..<dice.between(1, 4)).map { _ in writer.sentence(templates, &dice) }
      return sentences.joined(separator: " ")
    }
  }

  /// The article among the lines that the outlet puts around and into it.
  private static func page(
    _ story: [String], of outlet: Outlet, _ writer: Writer, _ dice: inout Dice
  ) -> [String] {
    var page: [String] = []
    func add(_ line: String) {
      page.append(line == "{title}" ? writer.title(&dice) : filled(line, writer, &dice))
    }
    for line in outlet.before where dice.chance(700) { add(line) }
    if dice.chance(600) { page.append("By \(writer.author), \(outlet.name)") }
    for (index, paragraph) in story.enumerated() {
      page.append(paragraph)
      if index % 5 == 4, !outlet.inside.isEmpty, dice.chance(500) { add(dice.pick(outlet.inside)) }
    }
    if dice.chance(850) { for line in outlet.after { add(line) } }
    return page
  }

  private static func filled(_ line: String, _ writer: Writer, _ dice: inout Dice) -> String {
    guard line.hasSuffix("{title}") else { return line }
    return line.dropLast("{title}".utf8.count) + writer.title(&dice)
  }
}

/// A page in the language of man(7), which every `man` shows.
struct Roff {
  private(set) var text: String
  /// Then a paragraph begins by itself.
  private var isAfterHeading = false

  /// A page with its title, its section, and what stands in its foot and its head.
  init(_ title: String, section: Int, source: String, manual: String) {
    text = ".TH "
    text += [title.uppercased(), "\(section)", "", source, manual].map(Self.quoted)
      .joined(separator: " ")
    text += "\n.\\\" Made from the program's own declarations.\n.nh\n.ad l\n"
  }

  mutating func section(_ title: String) {
    text += ".SH \(Self.escaped(title))\n"
    isAfterHeading = true
  }

  /// The line from which lists of pages are made.
  mutating func name(_ name: String, _ summary: String) {
    section("NAME")
    isAfterHeading = false
    text += "\(Self.literal(name)) \\- \(Self.escaped(summary))\n"
  }

  /// Lines that are markup already.
  mutating func raw(_ lines: String) {
    isAfterHeading = false
    text += lines + "\n"
  }

  private mutating func beginParagraph() {
    if !isAfterHeading { text += ".PP\n" }
    isAfterHeading = false
  }

  mutating func paragraph(_ prose: String) {
    beginParagraph()
    text += Self.prose(prose) + "\n"
  }

  /// A word, which is markup already, and what it stands for.
  mutating func entry(_ title: String, _ prose: String) {
    isAfterHeading = false
    text += ".TP\n\(title)\n\(Self.prose(prose))\n"
  }

  /// What comes stands further to the right, until `end`.
  mutating func begin() { text += ".RS\n" }

  mutating func end() { text += ".RE\n" }

  /// Lines as they are.
  mutating func lines(_ lines: [String]) {
    beginParagraph()
    text += ".RS 4\n.nf\n"
    for line in lines { text += Self.lineStart(Self.literal(line)) + "\n" }
    text += ".fi\n.RE\n"
  }

  // MARK: Text as markup

  static func bold(_ word: String) -> String { "\\fB\(literal(word))\\fR" }

  static func italic(_ word: String) -> String { "\\fI\(literal(word))\\fR" }

  /// Prose, whose code between backticks becomes bold; a sentence a line is not needed.
  static func prose(_ prose: String) -> String {
    let parts = prose.split(separator: "`", omittingEmptySubsequences: false)
    let marked = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) || index == parts.count - 1 ? escaped(part) : bold(String(part))
    }
    return lineStart(
      marked.joined().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// A text that can be copied from the page as it is: hyphens are minus signs.
  static func literal(_ text: some StringProtocol) -> String {
    escaped(text).replacing("-", with: "\\-")
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(literal(text))\"" }

  /// A dot at the beginning of a line would make it a request.
  private static func lineStart(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }
}

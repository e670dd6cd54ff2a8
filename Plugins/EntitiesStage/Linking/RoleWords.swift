/// Offices and ranks that stand before a person's name, and for the person afterwards.
struct RoleWords: Sendable {
  static let shared = RoleWords()

  /// What a role may begin with, which makes another one of it: a deputy is not the minister.
  private static let modifiers = ["former", "deputy", "vice", "acting", "interim"]

  private static let titles = """
    president|prime minister|foreign minister|finance minister|defence minister|defense minister
    interior minister|health minister|justice minister|education minister|minister|premier
    chief minister|chancellor|home secretary|foreign secretary|defense secretary|defence secretary
    treasury secretary|secretary of state|secretary general|governor|mayor|senator|congressman
    congresswoman|representative|ambassador|chairman|chairwoman|chief executive|managing director
    executive director|director|attorney general|chief justice|judge|commissioner|speaker|king|queen
    prince|princess|crown prince|emperor|empress|sultan|emir|pope|cardinal|archbishop|bishop|general
    lieutenant|colonel|captain|major|sergeant|admiral|commander|sheriff|inspector|detective|coach
    professor|spokesman|spokeswoman
    """

  /// The most words of a role.
  static let longest = 4

  /// Which of the roles' words a token's hash is, in small letters or with a capital.
  private let words: [UInt64: UInt64]
  private let roles: Set<UInt64>

  private init() {
    var words: [UInt64: UInt64] = [:]
    var roles: Set<UInt64> = []
    let lists = Self.titles.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ") }
    for list in lists {
      for phrase in [list] + Self.modifiers.map({ [$0[...]] + list }) {
        var role: UInt64 = 1
        for word in phrase {
          let hash = Word.hash(String(word))
          words[hash] = hash
          words[Word.hash(word.prefix(1).uppercased() + word.dropFirst())] = hash
          role = WordHash.chain(role, hash)
        }
        roles.insert(role)
      }
    }
    (self.words, self.roles) = (words, roles)
  }

  /// The longest role that begins with a token, and the token behind it.
  func role(at first: Int, in block: borrowing Block) -> (role: UInt64, end: Int)? {
    var (chain, found): (UInt64, (UInt64, Int)?) = (1, nil)
    for index in first..<min(block.count, first + Self.longest) {
      let token = block.tokens[index]
      if index > first, token.shape.contains(.breakBefore) { break }
      guard let word = words[token.hash] else { break }
      chain = WordHash.chain(chain, word)
      if roles.contains(chain) { found = (chain, index + 1) }
    }
    return found
  }
}

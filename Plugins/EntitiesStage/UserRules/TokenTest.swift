/// What one token of a rule must be.
enum TokenTest: Sendable, Equatable {
  /// A certain word or mark, by its hash.
  case literal(UInt64)
  /// A token with all of some looks and none of others.
  case shape(Token.Shape, without: Token.Shape)
  /// A word that the lexicon has in any of some classes.
  case classes(WordClasses)
  /// A word of a listed name with a certain label.
  case listed(String)
  /// A mark of any kind.
  case mark
  /// Any token.
  case any

  /// The classes of tokens by the names that rules call them by.
  static let named: [(name: String, test: TokenTest)] = [
    ("word", .shape(.word, without: [])),
    ("capital", .shape([.word, .capital], without: [])),
    ("lower", .shape(.word, without: .capital)),
    ("upper", .shape([.word, .allCaps], without: [])),
    ("initial", .shape(.initial, without: [])),
    ("number", .shape(.number, without: [])),
    ("mark", .mark), ("any", .any),
    ("given", .classes(.given)), ("family", .classes(.family)), ("title", .classes(.title)),
    ("role", .classes(.role)), ("place", .classes(.place)),
    ("organization", .classes(.organization)), ("nationality", .classes(.people)),
    ("month_or_day", .classes(.calendar)), ("unit", .classes(.unit)),
    ("currency", .classes([.currency, .currencyMark])), ("common", .classes(.common)),
  ]
}

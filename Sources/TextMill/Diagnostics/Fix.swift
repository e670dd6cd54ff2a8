/// What mends a mistake: another text in its place.
public struct Fix: Sendable, Hashable {
  /// What stands there.
  public let written: String
  /// What should stand there instead.
  public let instead: String
  /// Whether it is the only thing that can be meant, so that nobody need be asked.
  public let isCertain: Bool

  /// A text to put in the place of another one.
  public init(_ written: String, instead: String, isCertain: Bool = true) {
    self.written = written
    self.instead = instead
    self.isCertain = isCertain
  }

  /// The right spelling of a word that is not known; `nil` where none is near, and not certain where
  /// several are.
  public static func spelling(of word: String, among candidates: [String]) -> Fix? {
    let nearest = Suggestion.allNearest(to: word, among: candidates)
    return nearest.first.map { Fix(word, instead: $0, isCertain: nearest.count == 1) }
  }
}

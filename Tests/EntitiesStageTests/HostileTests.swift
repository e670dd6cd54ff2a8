import Testing
import TextMill

@testable import EntitiesStage

/// Time that grows faster than the text would make these take minutes.
@Suite(.serialized) struct HostileTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "A", "Abc ", "1", "1 ", "(", "(a)", "a@", "A.", "Bank of ", "President ", "John ", "http://",
      "é", "Aa-", "Bank of the ", "2014 Ontario ", "van ", "al-", "“", "May ", "$1-", "1/", "1:11",
      "+1 ", "Dr. ", "’", "\n", "\r\n", "Ā", "www.", "The ", "World War ", "Prime Minister (",
      "#", "@", "#a", "@a", "#a ", "one hundred ", "one-", "one and ", "5 to ", "$5-",
      "1\u{A0}111 ",
      "a ", "half a ", "twenty-", "first ", "Monday ", "2011-", "00", "415-555-", "(415) ", "GMT+",
      "10:30 GMT", "last ", "5 million to ", "degrees ", "_", "#_", "first-",
    ])
  func isLinear(_ piece: String) throws {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    _ = try annotations(text)
  }
}

import Testing
import TextMill
import TextMillLanguage

@Suite struct SentenceTests {
  @Test(arguments: [
    (["It rained.", "Then it stopped!", "Why?"], " "),
    (["Dr. Ada Roe met Mr. Poe.", "They talked."], " "),
    (["The U.S. Senate voted at 5 p.m. on Friday.", "It passed."], " "),
    (["She paid $4.2 million.", "He paid 3.5."], " "),
    (["“We left,” she said.", "“Too late.”", "It was dark."], " "),
    (["He waited… and waited.", "Nothing."], " "), (["これは文です。", "次の文です。"], ""),
    (["यह वाक्य है।", "दूसरा वाक्य।"], " "), (["J. R. Poe wrote it.", "See No. 5 below."], " "),
    (["A headline without a stop", "A paragraph follows."], "\n\n"),
    (["One line.", "Another line"], "\n"),
  ])
  func sentencesEndWhereTheyEnd(sentences: [String], separator: String) {
    let text = Text(sentences.joined(separator: separator))
    #expect(text.sentences.map { text[$0] } == sentences)
  }

  @Test func wrappedTextIsReadAcrossLines() {
    let text: Text = """
      The committee, which had met in the old town hall since the spring of
      1998, decided to move. Its members, most of whom were over sixty, had
      grown tired of the stairs, and the heating had failed twice in March,
      when the river froze. Nobody voted against it. The new rooms are on
      the ground floor.
      """
    #expect(text.sentences.count == 4)
    #expect(text[text.sentences[1]].hasSuffix("river froze."))
  }

  @Test func sentencesCoverEverythingButBlanks() {
    let pieces = [
      "a b. ", "\n", "\n\n", "C! ", "…", "\"d.\" ", "。", "  ", "é ", "e.g. ", "12.5 ", "(X.) ",
    ]
    for seed in 0..<500 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      var string = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        string += pieces[Int(state >> 33) % pieces.count]
      }
      let text = Text(string)
      var end = 0
      for sentence in text.sentences {
        #expect(sentence.lowerBound >= end)
        #expect(text.trimmed(end..<sentence.lowerBound).isEmpty)
        #expect(text.trimmed(sentence) == sentence && !sentence.isEmpty)
        end = sentence.upperBound
      }
      #expect(text.trimmed(end..<text.count).isEmpty)
    }
  }

  @Test(arguments: [
    ("It's 5 o'clock.", ["It's", "5", "o'clock"]), ("l’été naïve", ["l’été", "naïve"]),
    ("日本語 text", ["日", "本", "語", "text"]), ("a-b_c", ["a", "b", "c"]), ("'quoted'", ["quoted"]),
    ("", []), ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]), ("हिन्दी में", ["हिन्दी", "में"]),
  ])
  func words(text: String, words: [String]) {
    let text = Text(text)
    #expect(text.words.map { text[$0] } == words)
  }
}

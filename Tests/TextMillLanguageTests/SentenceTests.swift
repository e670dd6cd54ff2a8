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
    (["She called at 3 a.m. from the harbour.", "He slept."], " "),
    (["At 6 a.m. Dr. Roe rose.", "The ferry left at 7 P.M.", "Mr. Poe missed it."], " "),
    (["They moved to the U.S.", "How did it go?", "Well."], " "),
    (["He joined Hill & Co. in May.", "She left Hill & Co.", "It closed."], " "),
    (["Ask Ida and me.", "Did Paul I. Berg call?"], " "),
    (["1. Wash the rice.", "2. Boil it.", "3. Serve it."], " "),
    (["a) wash it", "b) boil it", "c) serve it"], " "), (["• 9. Oars", "• 10. Sails"], " "),
    (["2.1. Methods of the study"], " "),
    (["It costs 1.250,50 euros.", "Nobody paid 3,5 per cent."], " "),
    (["“Is it late?” he asked.", "“Yes!” she cried."], " "),
    (["He knew Jeopardy! by heart.", "She (a nurse. of course) did not."], " "),
    (["The ropes broke.", ". . . The boat drifted."], " "),
    (["It was . . . well, I forget.", "Go on."], " "),
    (["He never said why....", "Then he left."], " "),
    (["The end came.", "The crowd went home."], ""),
    (["See www.example.org/A.B or mail Jo.Poe@example.org now."], " "),
  ])
  func sentencesEndWhereTheyEnd(sentences: [String], separator: String) {
    let text = Text(sentences.joined(separator: separator))
    #expect(text.sentences.map { text[$0] } == sentences)
  }

  @Test(arguments: [
    (["Er kam am 3. Mai in der 2. Klasse an.", "Das gilt z. B. auch für Dr. Roe."], " "),
    (["La Sra. Roe vive en la av. Poe.", "¿Dónde está?"], " "),
    (["M. Roe est là, cf. p. 12.", "« Il pleut. » dit-elle."], " "),
    (["Он живёт на ул. Мира с 1990 г. в доме 5.", "Она — нет."], " "),
    (["هل وصلت؟", "نعم وصلت أمس."], " "), (["پایان آمد۔", "همه رفتند."], " "),
    (["Ո՞ւր ես գնում:", "Տուն եմ գնում:"], " "), (["Πού είσαι;", "Είμαι εδώ."], " "),
    (["彼は「行く。」と言った。", "雨だ！", "本当？"], ""), (["ደህና ነኝ።", "አንተስ፧"], ""),
    (["आज बारिश हुई.", "सब खुश थे."], " "),
  ])
  func sentencesOfOtherLanguages(sentences: [String], separator: String) {
    let text = Text(sentences.joined(separator: separator))
    #expect(text.sentences.map { text[$0] } == sentences)
  }

  @Test func aLineGoesOnInTheNextWhereItsSentenceDoes() {
    let text = Text("The ferry was late because\nof the storm. It sank\nOars\nSails\n家は駅の\n前だ")
    #expect(
      text.sentences.map { text[$0] } == [
        "The ferry was late because\nof the storm.", "It sank", "Oars", "Sails", "家は駅の\n前だ",
      ])
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

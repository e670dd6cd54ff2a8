import TextMill

/// The settings of `summarize`.
struct SummarySettings: StageSettings {
  @Setting("How many sentences the summary has, if the text has as many.", in: 1...100)
  var sentences = 3
  @Setting(
    "The most words it has, instead of a number of sentences; 0 for no limit.", in: 0...100_000)
  var words = 0
  @Setting(
    "The most it has of the text's words, instead of a number of sentences: 0.1 for a tenth.",
    in: 0...1)
  var share = 0.0
  @Setting("One sentence, as short as says most: for a headline.")
  var headline = false
  @Setting("How sentences are chosen.")
  var method = SummaryMethod.learned
  @Setting("What kind of text it is: `learned` chooses otherwise in each. By default it looks.")
  var kind: TextKind? = nil
  @Setting("What the summary should be about, in some words.")
  var query = ""
  @Setting("The metadata key of the title, which `learned` takes into account.")
  var title = "title"
  @Setting(
    "How much it counts against a sentence, in methods other than `learned`, that it is like a chosen one.",
    in: 0...1)
  var redundancy = 0.0
  @Setting("The fewest words of a sentence that can be chosen.", in: 1...100)
  var minWords = 6
  @Setting("The most words of a sentence that can be chosen.", in: 1...1000)
  var maxWords = 400
}

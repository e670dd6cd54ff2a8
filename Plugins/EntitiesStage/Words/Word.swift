/// The hashes of words that rules ask for by name.
///
/// The tagger holds them, as globals would be asked each time whether they are there yet; behind a
/// reference, as the tagger is copied now and then.
final class KnownWords: Sendable {
  let a = Word.hash("a")
  let am = Word.hash("am")
  let and = Word.hash("and")
  let based = Word.hash("based")
  let election = Word.hash("election")
  let elections = Word.hash("elections")
  let `for` = Word.hash("for")
  let `in` = Word.hash("in")
  let of = Word.hash("of")
  let on = Word.hash("on")
  let per = Word.hash("per")
  let cent = Word.hash("cent")
  let percent = Word.hash("percent")
  let percentage = Word.hash("percentage")
  let pct = Word.hash("pct")
  let pm = Word.hash("pm")
  let point = Word.hash("point")
  let points = Word.hash("points")
  let referendum = Word.hash("referendum")
  let saint = Word.hash("St")
  let square = Word.hash("square")
  let cubic = Word.hash("cubic")
  let the = Word.hash("the")
  let to = Word.hash("to")
  let upperAM = Word.hash("AM")
  let upperPM = Word.hash("PM")
  let may = Word.hash("May")
  let march = Word.hash("March")
  let who = Word.hash("who")
  let junior = Word.hash("Jr")
  let senior = Word.hash("Sr")
  let s = Word.hash("s")
  let us = Word.hash("US")
  let hour = Word.hash("hour")
  let h = Word.hash("h")
  let second = Word.hash("second")
  let c = Word.hash("C")
  let f = Word.hash("F")
  let z = Word.hash("Z")
  let gmt = Word.hash("GMT")
  let utc = Word.hash("UTC")
  let noon = Word.hash("noon")
  let midnight = Word.hash("midnight")
  let today = Word.hash("today")
  let yesterday = Word.hash("yesterday")
  let tomorrow = Word.hash("tomorrow")
  let capitalToday = Word.hash("Today")
  let capitalYesterday = Word.hash("Yesterday")
  let capitalTomorrow = Word.hash("Tomorrow")
  let limited = Word.hash("Limited")
}

/// Words by their hashes.
enum Word {
  /// The hash that the tokenizer gives to a word (ASCII).
  static func hash(_ word: String) -> UInt64 {
    WordHash.of(Array(word.utf8).span, 0..<word.utf8.count) { _, byte in byte }
  }
}

/// The hashes of words that rules ask for by name.
enum Word {
  static let a = hash("a")
  static let am = hash("am")
  static let and = hash("and")
  static let based = hash("based")
  static let election = hash("election")
  static let elections = hash("elections")
  static let `for` = hash("for")
  static let `in` = hash("in")
  static let of = hash("of")
  static let on = hash("on")
  static let per = hash("per")
  static let cent = hash("cent")
  static let percent = hash("percent")
  static let percentage = hash("percentage")
  static let pct = hash("pct")
  static let pm = hash("pm")
  static let point = hash("point")
  static let points = hash("points")
  static let referendum = hash("referendum")
  static let saint = hash("St")
  static let square = hash("square")
  static let cubic = hash("cubic")
  static let the = hash("the")
  static let to = hash("to")
  static let upperAM = hash("AM")
  static let upperPM = hash("PM")
  static let may = hash("May")
  static let march = hash("March")
  static let who = hash("who")
  static let junior = hash("Jr")
  static let senior = hash("Sr")
  static let s = hash("s")
  static let us = hash("US")

  /// The hash that the tokenizer gives to a word (ASCII).
  static func hash(_ word: String) -> UInt64 {
    WordHash.of(Array(word.utf8).span, 0..<word.utf8.count) { _, byte in byte }
  }
}

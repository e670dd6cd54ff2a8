/// How near a sentence is to the middle of its text: the sum of its words' weights in the centroid, after
/// Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple documents" (2004).
///
/// A single text has no background to weigh words by: a word counts as often as it occurs, stop words for
/// nothing, and words that occur once too little to be in the centroid.
struct CentroidScore {
  let scores: [Double]

  init(_ terms: DocumentTerms) {
    let weights = terms.wordTerms.map { $0.isStopWord || $0.count < 2 ? 0 : Double($0.count) }
    scores = terms.sentences.map { sentence in
      terms.words[sentence.words].reduce(0) { $0 + weights[Int($1)] }
    }
  }
}

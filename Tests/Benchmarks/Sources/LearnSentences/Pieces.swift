import TextMill

extension LabelledText {
  /// The text in pieces of some sentences, so that parts of a long one can be held out; a short one
  /// stays whole.
  func pieces(of length: Int) -> [LabelledText] {
    guard sentences.count > 200 else { return [self] }
    return stride(from: 0, to: sentences.count, by: length).map { first in
      let part = sentences[first..<min(first + length, sentences.count)]
      let range = part[part.startIndex].lowerBound..<part[part.endIndex - 1].upperBound
      return LabelledText(
        set: set, text: Text(text[range]),
        sentences: part.map {
          $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound
        })
    }
  }
}

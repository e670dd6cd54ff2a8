import CNameModel

/// The lexicon and the weights that ship with the stage: constants of one C file.
enum ShippedNames {
  static let lexicon: NameLexicon = {
    let bytes = unsafe ModelBytes(
      UnsafeRawBufferPointer(start: name_lexicon_bytes(), count: name_lexicon_size()))
    guard let lexicon = NameLexicon(bytes) else {
      preconditionFailure("the names' lexicon that was compiled in is not one")
    }
    return lexicon
  }()

  static let weights: NameWeights = {
    let bytes = unsafe ModelBytes(
      UnsafeRawBufferPointer(start: name_weights_bytes(), count: name_weights_size()))
    guard let weights = NameWeights(bytes) else {
      preconditionFailure("the names' weights that were compiled in are none")
    }
    return weights
  }()
}

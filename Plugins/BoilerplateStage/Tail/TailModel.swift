import CTailModel
public import TextMillLanguage

/// What was learned of articles and the lines that follow them.
public struct TailModel: Sendable {
  let words: TailWords
  let forest: ByteForest

  /// Of weights of words and a forest that knows them.
  public init(words: TailWords, forest: ByteForest) {
    (self.words, self.forest) = (words, forest)
  }

  /// The model that ships with the stage.
  static let shipped: TailModel = {
    guard let model = TailModel(shippedBytes()) else {
      preconditionFailure("the model that was compiled in is not one")
    }
    return model
  }()

  private static func shippedBytes() -> [UInt8] {
    // The array and its length are constants of one C file.
    unsafe Array(UnsafeBufferPointer(start: tail_model_bytes(), count: tail_model_size()))
  }

  private static let mark = Array("TMTAIL01".utf8) + [UInt8(TailFeature.count)]

  /// The model as bytes: a mark with the number of features, the words' weights, the forest.
  public func encoded() -> [UInt8] {
    var bytes = Self.mark + words.weights.map { UInt8(bitPattern: $0) }
    forest.append(to: &bytes)
    return bytes
  }

  /// Reads a model; `nil` if the bytes are none, or one that was learned for other features.
  public init?(_ bytes: [UInt8]) {
    let forestStart = Self.mark.count + TailWords.size
    guard bytes.count > forestStart, bytes.starts(with: Self.mark) else { return nil }
    words = TailWords(bytes[Self.mark.count..<forestStart].map { Int8(bitPattern: $0) })
    var at = forestStart
    guard let forest = ByteForest(bytes, from: &at), at == bytes.count else { return nil }
    self.forest = forest
  }
}

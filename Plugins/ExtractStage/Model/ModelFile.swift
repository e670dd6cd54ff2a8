import CPageModel
import TextMillLanguage

/// The model's form in the file that is compiled in: a mark with the numbers of
/// features, the words' tables, then the forests,
/// numbers with their lowest byte first.
extension PageModel {
  private static let mark =
    Array("TMPAGE01".utf8) + [UInt8(Feature.firstCount), UInt8(Feature.count)]

  /// The model that ships with the stage.
  static let shipped: PageModel = {
    guard let model = PageModel(shippedBytes()) else {
      preconditionFailure("the model that was compiled in is not one")
    }
    return model
  }()

  private static func shippedBytes() -> [UInt8] {
    // The array and its length are constants of one C file.
    unsafe Array(UnsafeBufferPointer(start: page_model_bytes(), count: page_model_size()))
  }

  /// The model as bytes.
  public func encoded() -> [UInt8] {
    var bytes = Self.mark
    for table in wordWeights { bytes += table.map { UInt8(bitPattern: $0) } }
    for forest in [first, second] { forest?.append(to: &bytes) }
    return bytes
  }

  /// Reads a model; `nil` if the bytes are none, or one that was trained for other features.
  public init?(_ bytes: [UInt8]) {
    self.init()
    let tables = 2 * WordWeights.size
    guard bytes.count > Self.mark.count + tables, bytes.starts(with: Self.mark) else { return nil }
    var at = Self.mark.count
    let weights = bytes[at..<at + tables].map { Int8(bitPattern: $0) }
    words.names = Array(weights.prefix(WordWeights.size))
    words.texts = Array(weights.suffix(WordWeights.size))
    at += tables
    first = ByteForest(bytes, from: &at)
    second = ByteForest(bytes, from: &at)
    guard first != nil, second != nil, at == bytes.count else { return nil }
  }
}

import TextMill
import TextMillBytes
import TextMillLanguage

/// What two documents are compared by.
enum Comparison: String, SettingChoice {
  case near
  case words
  case text
  case paragraphs
  case sentences

  /// Whether parts of documents are compared.
  var isOfPassages: Bool { self == .paragraphs || self == .sentences }
}

/// Makes a document's keys: duplicates share one of them.
struct DuplicateKeys: Sendable {
  /// What stays between documents, so that nothing is allocated for each.
  struct Scratch: Sendable {
    var words: [UInt64] = []
    var shingles: [UInt64] = []
    var signature: [UInt32] = []
    var keys: [UInt64] = []
    /// A second hash of what is compared.
    var check: UInt64 = 0
  }

  private let comparison: Comparison
  private let metadataKey: String?
  private let shingles: Shingles
  let bands: Bands
  private let minHash: MinHash

  init(_ comparison: Comparison, metadataKey: String?, shingle: Int, bands: Bands) {
    self.comparison = comparison
    self.metadataKey = metadataKey
    self.bands = bands
    shingles = Shingles(size: shingle)
    minHash = MinHash(count: bands.places)
  }

  /// Whether documents must be equal in what is compared.
  var isExact: Bool { metadataKey != nil || comparison != .near }

  /// The document's check, if it has what is compared: by it a document that was seen is found again
  /// without its keys.
  func check(_ document: borrowing Document, _ scratch: inout Scratch) -> UInt64? {
    if !isExact { return StableHash.of(document.text.utf8.span, seed: 2) }
    return read(document, into: &scratch) ? scratch.check : nil
  }

  /// Whether the document has what is compared; its keys and its check are in the scratch then.
  func read(_ document: borrowing Document, into scratch: inout Scratch) -> Bool {
    scratch.keys.removeAll(keepingCapacity: true)
    if let metadataKey {
      guard let value = document.metadata[metadataKey], value != .null else { return false }
      let bytes = Array(value.json.utf8)
      setKey(of: bytes.span, &scratch)
      return true
    }
    let text = document.text.utf8.span
    if comparison == .text {
      setKey(of: text, &scratch)
      return !text.isEmpty
    }
    shingles.read(text, into: &scratch.shingles, words: &scratch.words)
    guard !scratch.words.isEmpty else { return false }
    if comparison == .words {
      setWordKey(&scratch)
    } else {
      scratch.check = StableHash.of(text, seed: 2)
      addBands(&scratch)
    }
    return true
  }

  private func setKey(of bytes: Span<UInt8>, _ scratch: inout Scratch) {
    scratch.keys.append(StableHash.of(bytes, seed: 1))
    scratch.check = StableHash.of(bytes, seed: 2)
  }

  private func setWordKey(_ scratch: inout Scratch) {
    var (key, check): (UInt64, UInt64) = (1, 2)
    for word in scratch.words {
      key = StableHash.mixed(key ^ word)
      check = StableHash.mixed(check &+ word &* 0x2545_F491_4F6C_DD1D)
    }
    scratch.keys.append(key)
    scratch.check = check
  }

  private func addBands(_ scratch: inout Scratch) {
    minHash.sign(scratch.shingles, into: &scratch.signature)
    for band in 0..<bands.bands {
      // The band's number goes in, so that only bands in the same place are equal.
      var key = UInt64(band + 1)
      for row in 0..<bands.rows {
        key = StableHash.mixed(key ^ UInt64(scratch.signature[band * bands.rows + row]) << 16)
      }
      scratch.keys.append(key)
    }
  }
}

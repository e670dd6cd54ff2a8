import TextMill
import TextMillFormats

/// What a file holds, read in batches of some size.
struct Reading {
  private(set) var items: [InputItem] = []
  /// Where each batch ended, and how many items there were up to there.
  private(set) var ends: [(position: InputPosition, count: Int)] = []
  init(
    _ file: ScratchFile, _ options: InputOptions, batchBytes: Int = 1 << 20,
    batchDocuments: Int = 4096, from start: InputPosition = .start
  ) {
    let parser = DocumentParser(options)
    var reader = BatchReader(
      [file.path], options: options, batchBytes: batchBytes, batchDocuments: batchDocuments,
      from: start)
    while let batch = reader.next() {
      for chunk in batch.chunks { parser.parse(chunk, into: &items) }
      ends.append((batch.end, items.count))
    }
  }

  var documents: [Document] {
    items.compactMap { if case .document(let document) = $0 { document } else { nil } }
  }

  /// The items in a form that can be compared, without the file's name; as if it had `shift` lines
  /// less, and then without numbers in reasons, which tell of places in the file.
  func described(withoutLines shift: Int? = nil) -> [String] {
    items.map { item in
      switch item {
      case .document(let document): return described(document, shift ?? 0)
      case .rejected(let rejected):
        let line = rejected.line.map { $0 - (shift ?? 0) } ?? 0
        let reason = shift == nil ? rejected.reason : rejected.reason.filter { !$0.isNumber }
        return "\(rejected.kind) \(line): \(reason) \(rejected.bytes ?? [])"
      }
    }
  }

  private func described(_ document: Document, _ shift: Int) -> String {
    let isOwn = document.origin.map { document.id == "\($0.path.dropFirst()):\($0.record ?? 0)" }
    let id = isOwn ?? false ? "" : document.id
    let facts = document.metadata.names.map { "\($0):\(document.metadata[$0]?.json ?? "none")" }
    return "\((document.origin?.record ?? 0) - shift) \(id)=\(document.text) \(facts)"
  }
}

/// Whether a file's first bytes say neither how it is compressed nor which charset it has.
func isPlain(_ bytes: [UInt8]) -> Bool {
  ByteOrderMark(bytes) == nil && ![0x1F, 0x28, 0xFD, 0x42].contains(bytes.first)
}

extension Mistakes {
  /// Reading must give the same items whatever the size of batches, from any batch's end on, and
  /// wherever the pieces end in which a file's bytes arrive.
  ///
  /// `filler` makes blank lines of a length in bytes, and says how many.
  mutating func expectSameItems(
    _ bytes: [UInt8], _ options: InputOptions, filler: ((Int) -> (bytes: [UInt8], lines: Int))?
  ) -> Reading {
    let file = ScratchFile(bytes)
    let whole = Reading(file, options)
    let items = whole.described()
    for (size, count) in [(1, 4096), (7, 2), (64, 3)] {
      let small = Reading(file, options, batchBytes: size, batchDocuments: count)
      expect(small.described(), equals: items, "batches of \(size) bytes")
      guard !small.ends.isEmpty, size == 7 else { continue }
      let end = small.ends[numberOf(bytes, below: small.ends.count)]
      let rest = Reading(file, options, from: end.position)
      expect(rest.described(), equals: Array(items.dropFirst(end.count)), "from \(end.position) on")
    }
    // The reader takes 64 KiB at a time: let such a piece end somewhere in some inputs.
    guard let filler, isPlain(bytes), numberOf(bytes, below: 8) == 0 else { return whole }
    let split = numberOf(bytes, below: bytes.count + 1)
    let lead = filler((1 << 16) - split)
    let shifted = Reading(ScratchFile(lead.bytes + bytes), options)
    expect(
      shifted.described(withoutLines: lead.lines), equals: whole.described(withoutLines: 0),
      "a piece that ends at \(split)")
    return whole
  }
}

/// JSON values that follow each other, made documents.
struct RecordElements {
  let block: RecordBlock
  let options: InputOptions

  func parse(into items: inout [InputItem]) {
    let maker = RecordDocument(path: block.path, kind: .element, options: options)
    let bytes = block.bytes
    var scanner = ElementScanner(.piece)
    var start = 0
    var number = block.firstRecord
    while start < bytes.count {
      var window = RecordWindow(from: start, limit: 0, maximumRecords: 1)
      scanner.beginRecord()
      // The reader has cut the block at ends of values: there is no fault in it.
      try? scanner.scan(bytes, &window)
      if window.records == 0 { try? scanner.finish(bytes, &window) }
      guard window.records > 0 else { return }
      let element = bytes[start..<window.end].drop { $0 <= 0x20 || $0 == 0x2C }
      items.append(maker.item(Array(element), asRead: element, number: number))
      number += 1
      start = window.end
    }
  }
}

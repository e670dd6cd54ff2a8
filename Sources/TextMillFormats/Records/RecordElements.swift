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
      // A reader cuts blocks at ends of values; a body that was sent may break off.
      try? scanner.scan(bytes, &window)
      if window.records == 0 { try? scanner.finish(bytes, &window) }
      let isWhole = window.records > 0
      let end = isWhole ? window.end : bytes.count
      let element = bytes[start..<end].drop { $0 <= 0x20 || $0 == 0x2C }
      if !isWhole, element.allSatisfy({ $0 <= 0x20 || $0 == 0x5D }) { return }
      items.append(maker.item(Array(element), asRead: element, number: number))
      number += 1
      start = end
    }
  }
}

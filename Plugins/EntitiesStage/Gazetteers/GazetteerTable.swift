/// A table of names: `name`, `type`, `id` and aliases with `|` between them, separated by tabs.
///
/// The first line may say so: `name<tab>type<tab>id<tab>aliases`. Id and aliases may be left out.
struct GazetteerTable {
  let bytes: [UInt8]
  private var isFirst = true
  private var lastType: Range<Int>?
  private var lastLabel: UInt16 = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Adds the entry of a line.
  mutating func read(
    _ line: Range<Int>, into builder: inout GazetteerBuilder
  ) throws(GazetteerFault) {
    defer { isFirst = false }
    var columns = InlineArray<4, Range<Int>>(repeating: line.upperBound..<line.upperBound)
    var count = 0
    var start = line.lowerBound
    for at in line.lowerBound...line.upperBound
    where at == line.upperBound || bytes[at] == 0x09 {
      guard count < 4 else {
        throw GazetteerFault(
          offset: start, message: "a line has at most 4 columns",
          hint: "columns: name, type, id, aliases with | between them")
      }
      columns[count] = start..<at
      count += 1
      start = at + 1
    }
    if isFirst, isText(columns[0], "name"), isText(columns[1], "type") { return }
    guard count >= 2, !columns[1].isEmpty else {
      throw GazetteerFault(
        offset: line.upperBound, message: "a line has a name and a type, with a tab between them",
        hint: nil)
    }
    try add(columns[0], type: columns[1], id: columns[2], aliases: columns[3], to: &builder)
  }

  private mutating func add(
    _ name: Range<Int>, type: Range<Int>, id: Range<Int>, aliases: Range<Int>,
    to builder: inout GazetteerBuilder
  ) throws(GazetteerFault) {
    let label = try label(type, &builder)
    let span = bytes.span
    guard max(name.count, id.count) <= GazetteerEntries.longest else {
      throw GazetteerFault(offset: name.lowerBound, message: "this line is too long", hint: nil)
    }
    builder.addEntry(label, name: span.extracting(name), id: span.extracting(id))
    try add(name, to: &builder)
    if aliases.isEmpty { return }
    var start = aliases.lowerBound
    for at in aliases.lowerBound...aliases.upperBound
    where at == aliases.upperBound || bytes[at] == 0x7C {
      try add(start..<at, to: &builder)
      start = at + 1
    }
  }

  private func add(
    _ phrase: Range<Int>, to builder: inout GazetteerBuilder
  ) throws(GazetteerFault) {
    if builder.addPhrase(bytes.span.extracting(phrase)) { return }
    throw GazetteerFault(
      offset: phrase.lowerBound,
      message: "this is not a phrase of 1 to \(PhraseIndex.longest) words",
      hint: "a phrase is a name as it stands in texts")
  }

  /// The label of a type; lines with one type stand together more often than not.
  private mutating func label(
    _ type: Range<Int>, _ builder: inout GazetteerBuilder
  ) throws(GazetteerFault) -> UInt16 {
    if let last = lastType, bytes[last] == bytes[type] { return lastLabel }
    do throws(LabelError) {
      lastLabel = try builder.labels.number(of: String(decoding: bytes[type], as: UTF8.self))
    } catch {
      throw GazetteerFault(offset: type.lowerBound, message: error.message, hint: error.hint)
    }
    lastType = type
    return lastLabel
  }

  private func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
    bytes[range].elementsEqual("\(text)".utf8)
  }
}

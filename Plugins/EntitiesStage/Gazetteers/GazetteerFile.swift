import TextMill

/// A place in a gazetteer's file, and what is wrong there.
struct GazetteerFault: Error {
  /// Where it is, in bytes from the file's start.
  var offset: Int
  /// What is wrong, in a line.
  var message: String
  /// What to do about it.
  var hint: String?
}

/// Reads gazetteers from files of tab-separated values or of JSON Lines.
struct GazetteerFile {
  let file: SettingFile

  /// Adds all entries of the file.
  func read(into builder: inout GazetteerBuilder) throws(GazetteerFault) {
    do {
      _ = try UTF8Span(validating: file.bytes.span)
    } catch {
      throw GazetteerFault(
        offset: error.byteOffsets.lowerBound, message: "these bytes are not UTF-8",
        hint: "save the file as UTF-8")
    }
    if hasExtension("jsonl") || hasExtension("ndjson") {
      try eachLine { line throws(GazetteerFault) in
        try GazetteerRecord(bytes: file.bytes, line: line).read(into: &builder)
      }
    } else if hasExtension("tsv") {
      var table = GazetteerTable(bytes: file.bytes)
      try eachLine { line throws(GazetteerFault) in try table.read(line, into: &builder) }
    } else {
      throw GazetteerFault(
        offset: 0, message: "a gazetteer is a file of tab-separated values or of JSON Lines",
        hint: "name it .tsv or .jsonl")
    }
  }

  private func hasExtension(_ name: String) -> Bool {
    file.name.lowercased().hasSuffix(".\(name)")
  }

  /// Each line that holds something, without its end and without a byte order mark.
  private func eachLine(
    _ body: (Range<Int>) throws(GazetteerFault) -> Void
  ) throws(GazetteerFault) {
    let bytes = file.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      var first = start
      while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
      if first < end { try body(start..<end) }
      start = next
    }
  }

  /// The fault as an error of the setting: file, line, column and reason.
  func error(_ fault: GazetteerFault, _ setting: String) -> SettingError {
    let before = file.bytes.prefix(fault.offset)
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Columns count scalars, as editors do.
    let column = before[start...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SettingError(
      setting, "\(file.path):\(line):\(column): \(fault.message)", hint: fault.hint)
  }
}

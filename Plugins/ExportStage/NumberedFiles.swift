import TextMill

/// Numbered files, each filled before the next one is begun.
///
/// Where one ends depends on the documents alone: a file is full when the next document would make it
/// too large; one that is too large by itself has a file of its own.
struct NumberedFiles: Sendable {
  private let outputs: any Outputs
  private let template: FileTemplate
  private let form: any DocumentForm
  /// The length of what stands at a file's start, in bytes.
  private let headerCount: Int
  private let largest: Int
  private var number = 1
  private var file: OneFile

  /// Opens the first file, or the one that an interrupted run was at.
  init(
    _ outputs: any Outputs, _ template: FileTemplate, _ form: any DocumentForm, largest: Int
  ) throws {
    self.outputs = outputs
    self.template = template
    self.form = form
    headerCount = form.header.count
    self.largest = largest
    while outputs.hasOpened(template.path(ofShard: number + 1)) { number += 1 }
    file = try OneFile(outputs, template.path(ofShard: number), form)
  }

  mutating func write(_ rendered: RenderedDocuments) throws {
    var start = 0
    var end = 0
    var count = file.count
    for next in rendered.ends {
      let isFull = count > headerCount && count + next - end > largest
      if isFull {
        try append(rendered.together[start..<end])
        try file.close()
        number += 1
        file = try OneFile(outputs, template.path(ofShard: number), form)
        (start, count) = (end, headerCount)
      }
      count += next - end
      end = next
    }
    try append(rendered.together[start..<end])
  }

  private func append(_ bytes: ArraySlice<UInt8>) throws {
    if !bytes.isEmpty { try file.write(Array(bytes)) }
  }

  func close() throws { try file.close() }
}

import Corpus
import Foundation
import ShippedStages
import TextMill
import TextMillFormats

/// A piece of the corpus: its documents, and the same as files of several forms.
struct Sample {
  /// Entries of a definition.
  static let stages = [
    "clean", "boilerplate", "filter: words >= 50",
    "entities: { types: [person, organization, place, nationality, event, date, money] }",
    "summarize: { sentences: 3 }",
    "keywords",
    "replace: [{ find: '\\d{3,}', with: number }, { find: council, with: board }]",
    "export: out.jsonl",
  ]

  let documents: [Document]
  let files: [SampleFile]

  init(bytes: Int) {
    let lines = Array(Corpus(size: bytes).joined())
    let file = SampleFile("JSON Lines", "sample.jsonl", lines)
    documents = file.read()
    var table = Array("id,text\n".utf8)
    for document in documents {
      let text = document.text.string.replacing("\"", with: "\"\"")
      table += Array("\"\(document.id)\",\"\(text)\"\n".utf8)
    }
    files = [
      file, SampleFile("CSV", "sample.csv", table), file.compressed,
    ]
  }
}

/// A file that the benchmarks read.
struct SampleFile: Sendable {
  let name: String
  private let path: String

  private init(_ name: String, at path: String) {
    self.name = name
    self.path = path
  }

  init(_ name: String, _ file: String, _ bytes: [UInt8]) {
    self.name = name
    let folder = FileManager.default.temporaryDirectory.appending(path: "textmill-stages")
    let url = folder.appending(path: file)
    path = url.path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    } catch {
      preconditionFailure("cannot write \(path): \(error)")
    }
  }

  /// The same file, compressed by the system's gzip.
  var compressed: SampleFile {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "--keep", "--force", path]
    guard (try? gzip.run()) != nil else { preconditionFailure("gzip is not installed") }
    gzip.waitUntilExit()
    return SampleFile("\(name), gzip", at: path + ".gz")
  }

  func read() -> [Document] {
    let options = InputOptions()
    let parser = DocumentParser(options)
    var reader = BatchReader([path], options: options)
    var items: [InputItem] = []
    while let batch = reader.next() {
      for chunk in batch.chunks { parser.parse(chunk, into: &items) }
    }
    return items.compactMap { if case .document(let document) = $0 { document } else { nil } }
  }
}

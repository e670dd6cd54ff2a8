import Foundation
import Synchronization
import TextMill

// Stages that each break one rule, in the way in which somebody might.

/// Breaks none.
struct GoodStage: DocumentStage {
  static let manual = StageManual(
    name: "good", summary: "Remove a word.",
    examples: [Example("A draft text.", gives: "A  text.", removes: ["draft": "word"])])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    for range in document.text.ranges(of: "draft") { document.remove(range, because: "word") }
  }
}

/// Keeps a count between documents.
struct NumberingStage: DocumentStage {
  static let manual = StageManual(name: "numbering", summary: "Number.", usages: ["numbering"])

  private final class Counter: Sendable {
    let value = Mutex(0)
  }
  private let counter = Counter()

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    let number = counter.value.withLock { value in
      value += 1
      return value
    }
    document.metadata["number"] = .string("\(number)")
  }
}

/// Draws lots when it is built.
struct SaltedStage: DocumentStage {
  static let manual = StageManual(name: "salted", summary: "Salt.", usages: ["salted"])

  private let salt = UUID().uuidString

  init(settings: NoSettings) {}

  func process(_ document: inout Document) { document.metadata["salt"] = .string(salt) }
}

/// Has working memory that all threads write to.
struct ScratchStage: DocumentStage {
  static let manual = StageManual(name: "scratch", summary: "Scratch.", usages: ["scratch"])

  private final class Scratch: Sendable {
    let text = Mutex("")
  }
  private let scratch = Scratch()

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    let text = document.text.string
    scratch.text.withLock { $0 = text }
    Thread.sleep(forTimeInterval: 0.001)
    document.metadata["copy"] = .string(scratch.text.withLock { $0 })
  }
}

/// Leaves its work when the task is cancelled.
struct HastyStage: DocumentStage {
  static let manual = StageManual(name: "hasty", summary: "Hurry.", usages: ["hasty"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    if !Task.isCancelled { document.metadata["done"] = true }
  }
}

/// Makes a new document of the old one.
struct ReplacingStage: DocumentStage {
  static let manual = StageManual(name: "upper", summary: "Shout.", usages: ["upper"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    document = Document(id: document.id, text: Text(document.text.string.uppercased()))
  }
}

/// Gives a document another name, which costs it all else.
struct RenamingStage: DocumentStage {
  static let manual = StageManual(name: "renaming", summary: "Rename.", usages: ["renaming"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) throws {
    let edits = document.edits
    document = Document(id: "renamed", text: document.source)
    for edit in edits { document.remove(edit.sourceRange, because: edit.reason) }
    try document.applyEdits()
  }
}

/// Does the earlier stages' work once more, in its own name.
struct ForgingStage: DocumentStage {
  static let manual = StageManual(name: "forging", summary: "Forge.", usages: ["forging"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) throws {
    let edits = document.edits
    document = Document(id: document.id, text: document.source)
    for edit in edits { document.remove(edit.sourceRange, because: "forged") }
    try document.applyEdits()
  }
}

/// Annotates the first byte, whatever it is.
struct SplittingStage: DocumentStage {
  static let manual = StageManual(name: "first", summary: "Mark.", usages: ["first"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    document.annotate(Annotation(0..<1), in: Layer("first"))
  }
}

/// Takes its time for what is large.
struct SlowStage: DocumentStage {
  static let manual = StageManual(name: "slow", summary: "Wait.", usages: ["slow"])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {
    if document.text.count > 100_000 { Thread.sleep(forTimeInterval: 0.5) }
  }
}

/// Has an example that does not come out.
struct BoastingStage: DocumentStage {
  static let manual = StageManual(
    name: "Boasting", summary: "Boast", examples: [Example("small", gives: "LARGE", line: 7)])

  init(settings: NoSettings) {}

  func process(_ document: inout Document) {}
}

/// Writes a header before every batch.
struct HeaderExporter: Exporter {
  static let manual = StageManual(name: "header", summary: "Write.", usages: ["header"])

  let destinations = ["all.txt"]

  init(settings: NoSettings) {}

  func makeRendered() -> [UInt8] { Array("id\n".utf8) }

  func render(_ document: Document, into rendered: inout [UInt8]) {
    rendered += "\(document.id)\n".utf8
  }

  func open(in outputs: any Outputs) throws -> Writer {
    Writer(file: try outputs.open("all.txt"))
  }

  struct Writer: ExportWriter {
    let file: any OutputFile

    mutating func write(_ rendered: [UInt8]) throws { try file.write(rendered) }
    mutating func finish() {}
  }
}

/// Keeps the last document only, so that it matters which one that is.
struct TangledStage: CorpusStage {
  struct Evidence: CorpusEvidence {
    var last = ""
    var count = 0

    mutating func merge(_ other: Evidence) {
      last = other.last
      count += 2 * other.count
    }
    func encoded() -> [UInt8] { Array("\(count) \(last)".utf8) }
    init() {}
    init(encoded bytes: [UInt8]) {
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 1)
      count = parts.first.flatMap { Int($0) } ?? 0
      last = parts.count > 1 ? String(parts[1]) : ""
    }
  }

  static let manual = StageManual(name: "tangled", summary: "Tangle.", usages: ["tangled"])

  init(settings: NoSettings) {}
  func observe(_ document: borrowing Document, into evidence: inout Evidence) {
    evidence.last = document.id
    evidence.count += 1
  }
  func conclude(_ evidence: Evidence) -> Evidence { evidence }
  func process(_ document: inout Document, given conclusion: Evidence) {}
}

import TextMill
package import TextMillFormats

/// Makes the document that a test puts into the pipeline.
struct TestInput {
  private let options: InputOptions

  init(_ read: ReadSettings) {
    options = read.inputOptions
  }

  /// The document; its id is `input`, the file's name as the definition says it, or the record's.
  ///
  /// - Throws: `TestInputError` if there is none, or more than one.
  func document(_ input: PipelineTest.Input) throws(TestInputError) -> Document {
    switch input {
    case .text(let text): return Document(id: "input", text: Text(text))
    case .file(let name, let path): return try document(path, named: name)
    case .record(let bytes): return try document(record: bytes)
    }
  }

  private func document(record bytes: [UInt8]) throws(TestInputError) -> Document {
    do throws(JSONError) {
      var record = try JSONRecord(bytes, textField: options.textField, idField: options.idField)
      let text = try record.readText() ?? []
      return Document(
        id: try record.id() ?? "input", text: Text(trusted: text),
        metadata: Metadata(record: record))
    } catch {
      throw TestInputError(reason: "\(error)")
    }
  }

  private func document(_ path: String, named name: String) throws(TestInputError) -> Document {
    var reader = BatchReader([path], options: options, batchDocuments: 2)
    let parser = DocumentParser(options)
    var items: [InputItem] = []
    for chunk in reader.next()?.chunks ?? [] { parser.parse(chunk, into: &items) }
    guard items.count == 1, let item = items.first else {
      throw TestInputError(
        reason: items.isEmpty
          ? "\(name) holds no document"
          : "\(name) holds more than one document; give the one that is meant as a record")
    }
    switch item {
    case .rejected(let rejected): throw TestInputError(reason: "\(name): \(rejected.reason)")
    case .document(let document):
      // A record has its own id; that of a file must not depend on where the test is run from.
      guard document.metadata.record == nil else { return document }
      return Document(
        id: name, text: document.text, source: document.source, alignment: document.alignment,
        metadata: document.metadata)
    }
  }
}

extension PipelineTest {
  /// What is wrong with the input's file, if there is one and it cannot be read.
  ///
  /// Looked at only when definitions are checked or tested: they run without their tests' files.
  var inputProblem: Diagnostic? {
    guard case .file(_, let path) = input else { return nil }
    do throws(FileError) {
      if try !FileKind(path).isFolder { return nil }
      return Diagnostic(.badTestInput, "\(path) is a folder", at: inputPlace)
    } catch {
      return Diagnostic(
        .badTestInput, "cannot read the input \(path): \(error.reason)", at: inputPlace,
        notes: ["names of files are relative to the definition's folder"])
    }
  }
}

/// Why a test's input is no document.
struct TestInputError: Error {
  let reason: String
}

extension ReadSettings {
  /// How inputs become documents.
  package var inputOptions: InputOptions {
    InputOptions(
      format: InputFormat(rawValue: format.rawValue) ?? .auto, textField: textField,
      idField: idField, delimiter: delimiter, charset: charset)
  }
}

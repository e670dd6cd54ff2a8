/// The place of a document among the inputs.
package struct DocumentOrigin: Sendable {
  /// The file; `-` is standard input.
  package let path: String
  /// The number of the record in a file of records, from 1: a line, a row or an element.
  package let record: Int?

  package init(path: String, record: Int?) {
    self.path = path
    self.record = record
  }
}

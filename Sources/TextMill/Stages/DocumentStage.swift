/// A stage that looks at one document at a time, without waiting for anything.
public protocol DocumentStage: Stage {
  /// Edits, annotates or drops a document.
  ///
  /// The result may depend on nothing but the document and the settings. A thrown error sends the
  /// document, as it was read, to quarantine (or whatever `on_error` says).
  func process(_ document: inout Document) throws
}

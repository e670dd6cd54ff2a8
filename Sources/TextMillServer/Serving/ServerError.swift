/// A server cannot begin.
package struct ServerError: Error, Sendable, CustomStringConvertible {
  /// A sentence for a person.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

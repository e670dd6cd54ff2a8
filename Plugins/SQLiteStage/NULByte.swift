/// A NUL byte where a database would cut a text.
struct NULByte: Error, Equatable, CustomStringConvertible {
  /// What it is in.
  let place: String

  var description: String {
    "\(place) has a NUL byte, at which a database would cut it; the stage 'clean' takes it out of texts"
  }
}

extension String {
  /// The text itself, if a database can hold it.
  func withoutNUL(_ place: String) throws(NULByte) -> String {
    if utf8.contains(0) { throw NULByte(place: place) }
    return self
  }
}

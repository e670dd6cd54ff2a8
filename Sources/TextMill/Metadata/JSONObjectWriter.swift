/// Writes an object member by member.
package struct JSONObjectWriter {
  private var isFirst = true

  package init() {}

  package mutating func begin(_ output: inout [UInt8]) {
    output.append(0x7B)
  }

  /// Writes a comma where one is due, the name and the colon.
  package mutating func name(_ name: String, _ output: inout [UInt8]) {
    if !isFirst { output.append(0x2C) }
    isFirst = false
    JSONString.encode(Array(name.utf8).span, to: &output)
    output.append(0x3A)
  }

  package mutating func member(_ name: String, _ value: JSONValue, _ output: inout [UInt8]) {
    self.name(name, &output)
    value.write(to: &output)
  }

  package mutating func end(_ output: inout [UInt8]) {
    output.append(0x7D)
  }
}

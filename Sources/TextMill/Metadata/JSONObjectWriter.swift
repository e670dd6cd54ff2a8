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
    JSONString.encode(name.utf8.span, to: &output)
    output.append(0x3A)
  }

  package mutating func member(_ name: String, _ value: JSONValue, _ output: inout [UInt8]) {
    self.name(name, &output)
    value.write(to: &output)
  }

  package mutating func member(_ name: String, _ text: String, _ output: inout [UInt8]) {
    self.name(name, &output)
    JSONString.encode(text.utf8.span, to: &output)
  }

  package mutating func member(_ name: String, _ number: Int, _ output: inout [UInt8]) {
    self.name(name, &output)
    if number < 0 { output.append(0x2D) }
    let start = output.count
    var rest = number.magnitude
    repeat {
      output.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    output[start...].reverse()
  }

  package mutating func end(_ output: inout [UInt8]) {
    output.append(0x7D)
  }
}

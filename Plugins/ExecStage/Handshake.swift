import TextMill
import TextMillPrograms

/// The first line each way: both sides say which version of the protocol they speak.
struct Handshake {
  private static let version = 1

  /// How the program counts offsets.
  let offsets: OffsetUnit

  /// What the program is greeted with.
  static var greeting: [UInt8] { Array("{\"textmill\":\(version)}".utf8) }

  /// Reads the program's answer.
  init(_ line: [UInt8]) throws(ExecFailure) {
    let hint = "a program begins with the line {\"textmill\": \(Self.version)}"
    guard let value = try? JSONValue(json: line), let version = value["textmill"] else {
      throw .process("its first line is \(Quoted.line(line)); \(hint)")
    }
    guard version.double == Double(Self.version) else {
      throw .process("it speaks version \(version.json) of the protocol, not \(Self.version)")
    }
    guard let unit = value["offsets"] else {
      offsets = .bytes
      return
    }
    guard let name = unit.string, let offsets = OffsetUnit(rawValue: name) else {
      throw .process("it counts offsets in \(unit.json), not in bytes, scalars or utf16")
    }
    self.offsets = offsets
  }
}

/// What a program said, short enough for a reason.
enum Quoted {
  static func line(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(80), as: UTF8.self)
    return JSONValue.string(text + (bytes.count > 80 ? "…" : "")).json
  }
}

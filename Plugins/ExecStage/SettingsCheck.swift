import TextMill
import TextMillPrograms

extension ExecStage.Settings {
  private static let reserved: Set = ["id", "text", "metadata", "removed"]
  private static let leastMemory = 1 << 20

  /// Finds the mistakes that show before anything is run.
  ///
  /// Whether there is such a program is not among them: that is another thing on every machine.
  func check() throws(SettingError) {
    guard let program = run.first, !program.isEmpty else {
      throw SettingError("run", "'run' names no program", hint: "write run: [program, argument]")
    }
    if run.count == 1, program.contains(" "), !program.contains("/") {
      let words = program.split(separator: " ").joined(separator: ", ")
      throw SettingError(
        "run", "'\(program)' is the name of one program, blanks and all",
        hint: "write run: [\(words)], or run: [sh, -c, \"\(program)\"] for a line of shell")
    }
    if run.contains(where: { $0.utf8.contains(0) }) {
      throw SettingError("run", "a program's arguments cannot hold a NUL character")
    }
    if let memory {
      if !LineProgram.canLimitMemory {
        throw SettingError("memory", "this system does not let a program's memory be limited")
      }
      if memory.bytes < Self.leastMemory {
        throw SettingError("memory", "no program can work with less than 1MiB of memory")
      }
    }
    for (index, layer) in layers.enumerated() { try check(layer, index) }
  }

  private func check(_ layer: String, _ index: Int) throws(SettingError) {
    let isName = layer.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
    }
    if layer.isEmpty || !isName {
      throw SettingError(
        "layers.\(index)", "a layer's name has lower-case letters, digits and _ only")
    }
    if Self.reserved.contains(layer) {
      throw SettingError(
        "layers.\(index)", "'\(layer)' is a field of every document, and no layer")
    }
  }
}

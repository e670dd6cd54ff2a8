/// What a model gets wrong, for reading.
enum Mistakes {
  /// A line for each name that was invented (`+`) or missed (`-`), with what stands around it.
  static func lines(
    _ set: String, _ text: TaggedText, _ names: [TaggedText.Entity]
  ) -> [String] {
    let utf8 = Array(text.text.utf8)
    let found = Set(names.filter { text.marks($0.type) })
    let wanted = Set(text.ents.filter { text.marks($0.type) })
    func line(_ sign: String, _ name: TaggedText.Entity) -> String {
      func part(_ start: Int, _ end: Int) -> String {
        String(decoding: utf8[max(0, start)..<min(utf8.count, end)], as: UTF8.self)
          .replacing("\n", with: " ")
      }
      let type = TaggedText.Entity.types[name.type]
      let before = part(name.start - 40, name.start)
      let behind = part(name.end, name.end + 30)
      return "\(set) \(sign) \(type) \(before)[[\(part(name.start, name.end))]]\(behind)"
    }
    let invented = found.subtracting(wanted).sorted { $0.start < $1.start }
    let missed = wanted.subtracting(found).sorted { $0.start < $1.start }
    return invented.map { line("+", $0) } + missed.map { line("-", $0) }
  }
}

import TextMill
import TextMillTesting

/// Edits by stages, one after the other: the text they make, and where its bytes come from.
enum EditProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    var choices = Choices(bytes)
    let text = Text(String(decoding: choices.piece(atMost: 60), as: UTF8.self))
    var document = Document(id: "x", text: text)
    document.recordsNormalizations = true
    var model = EditModel(text)
    var number = 0
    while !choices.isEmpty, number < 60 {
      number += 1
      if choices.number(below: 5) == 0 {
        mistakes.apply(&document, &model)
      } else {
        let request = EditRequest(&choices, length: document.text.count)
        request.ask(&document, number: number)
        model.add(request, number: number)
      }
    }
    mistakes.apply(&document, &model)
    return mistakes.list
  }
}

/// Something that a stage asks for; the range may lie outside the text or split a character.
struct EditRequest {
  enum Kind {
    case removal
    case replacement
    case normalization
    case annotation
  }

  let kind: Kind
  let range: TextRange
  let replacement: String
  let rule: String

  init(_ choices: inout Choices, length: Int) {
    let kinds: [Kind] = [.removal, .removal, .replacement, .normalization, .annotation]
    kind = kinds[choices.number(below: kinds.count)]
    let start = choices.number(below: length + 2)
    range = start..<start + choices.number(below: 9)
    let pieces = ["x", "", "é", "日本", "a long one", "👍🏽"]
    replacement =
      kind == .removal || kind == .annotation ? "" : pieces[choices.number(below: pieces.count)]
    rule = ["one", "two"][choices.number(below: 2)]
  }

  func ask(_ document: inout Document, number: Int) {
    switch kind {
    case .removal: document.remove(range, because: Reason(rule))
    case .replacement: document.replace(range, with: replacement, because: Reason(rule))
    case .normalization: document.normalize(range, to: replacement, because: Reason(rule))
    case .annotation: document.annotate(Annotation(range, label: "\(number)"), in: "layer")
    }
  }
}

extension Mistakes {
  /// Applies what was asked for, and looks at everything.
  fileprivate mutating func apply(_ document: inout Document, _ model: inout EditModel) {
    let before = document
    do throws(InvalidEdit) {
      try document.applyEdits()
      expect(!model.isRefused, "an edit that does not fit was applied")
    } catch {
      expect(model.isRefused, "a fitting edit was refused: \(error)")
      expect(document.text, equals: before.text, "the text after a refused edit")
      expect(document.edits == before.edits, "a refused edit is recorded")
    }
    model.apply()
    expect(document.text.utf8, equals: model.bytes, "the text")
    for mistake in Invariants(document).mistakes { add(mistake) }
    expectOrigins(of: document, model)
    expectAnnotations(of: document, model)
    expectEdits(of: document, from: before)
  }

  /// Every byte comes from where it came from, every range from a range around that.
  private mutating func expectOrigins(of document: Document, _ model: EditModel) {
    var mapped = [Int?](repeating: nil, count: document.text.count)
    for segment in document.alignment.segments {
      for offset in 0..<segment.length where segment.current + offset < mapped.count {
        mapped[segment.current + offset] = segment.source + offset
      }
    }
    expect(mapped, equals: model.origins, "where bytes come from")
    var last = 0..<0
    for offset in mapped.indices {
      let range = document.sourceRange(of: offset..<offset + 1)
      if let origin = mapped[offset] {
        expect(range, equals: origin..<origin + 1, "the source of byte \(offset)")
        expect(
          document.alignment.currentOffset(ofSource: origin), equals: offset, "the way back")
      }
      let isInside = range.lowerBound >= 0 && range.upperBound <= document.source.count
      expect(isInside, "the source \(range) of byte \(offset) is outside")
      let isOrdered =
        range.lowerBound >= last.lowerBound && range.upperBound >= last.upperBound
      expect(isOrdered, "the source \(range) is before \(last)")
      let both = document.sourceRange(of: max(0, offset - 1)..<offset + 1)
      expect(
        offset == 0 || both == last.lowerBound..<range.upperBound,
        "the source of two bytes is \(both)")
      last = range
    }
  }

  /// An annotation stands on the text that it was made for, or is gone.
  private mutating func expectAnnotations(of document: Document, _ model: EditModel) {
    var found: [String: TextRange] = [:]
    for annotation in document.annotations(in: "layer") {
      found[annotation.label] = annotation.range
    }
    for (label, range) in found {
      expect(model.annotations[label], equals: range, "annotation \(label)")
    }
    // An empty one between two removals may go, because these can become one.
    for (label, range) in model.annotations where !range.isEmpty {
      expect(found[label], equals: range, "annotation \(label)")
    }
  }

  /// The recorded edits, made on the text before, give the text after.
  private mutating func expectEdits(of document: Document, from before: Document) {
    var text: [UInt8] = []
    var at = 0
    for edit in document.edits.dropFirst(before.edits.count) {
      guard edit.range.lowerBound >= at, edit.range.upperBound <= before.text.count else {
        add("the edits of \(edit.range) are out of order")
        return
      }
      expect(Array(before.text.utf8[edit.range]), equals: edit.old.utf8, "what an edit removed")
      expect(
        before.sourceRange(of: edit.range), equals: edit.sourceRange, "the source of an edit")
      text += before.text.utf8[at..<edit.range.lowerBound] + edit.new.utf8
      at = edit.range.upperBound
    }
    expect(text + before.text.utf8[at...], equals: document.text.utf8, "the edits made again")
  }
}

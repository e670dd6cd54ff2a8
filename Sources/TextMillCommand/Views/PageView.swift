import TextMill
import TextMillYAML

/// A document as a page to read: the summary first, then the text with entities in colour and
/// removed passages struck out.
struct PageView {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func rendered(for terminal: Terminal) -> String {
    let width = max(min(terminal.width, 100), 20)
    return summary(terminal, width) + body(terminal, width)
  }

  private func summary(_ terminal: Terminal, _ width: Int) -> String {
    let sentences = document.annotations(in: .summary)
    guard !sentences.isEmpty else { return "" }
    let lines = sentences.map { sentence in
      let wrapped = Wrapped(document.text[sentence.range], width: width - 2).text
      return wrapped.split(separator: "\n").map { terminal.styled("▌ ", .yellow) + $0 + "\n" }
        .joined()
    }
    return lines.joined(separator: terminal.styled("▌", .yellow) + "\n") + "\n"
  }

  private func body(_ terminal: Terminal, _ width: Int) -> String {
    StyledLines(pieces(terminal), width: width).text + "\n"
  }

  // MARK: Pieces

  /// The text cut where its looks change, with removed passages put back where they stood.
  private func pieces(_ terminal: Terminal) -> [StyledPiece] {
    var pieces: [StyledPiece] = []
    var at = 0
    var removals = self.removals[...]
    var last: Int?
    func add(upTo end: Int, _ style: ANSIStyle?) {
      guard at < end else { return }
      pieces.append(StyledPiece(text: document.text[at..<end], styles: style.map { [$0] } ?? []))
      at = end
    }
    func addRemovals(upTo offset: Int) {
      while let removal = removals.first, removal.offset <= offset {
        add(upTo: removal.offset, nil)
        // The blank space around removed lines is gone with them.
        if last != removal.offset { pieces.append(StyledPiece(text: "\n\n", styles: [])) }
        last = removal.offset
        pieces.append(removed(removal.edit, isPlain: !terminal.usesColor))
        removals.removeFirst()
      }
    }
    for entity in document.annotations(in: .entities) where entity.range.lowerBound >= at {
      addRemovals(upTo: entity.range.lowerBound)
      add(upTo: entity.range.lowerBound, nil)
      add(upTo: entity.range.upperBound, EntityStyle.of(entity.label))
    }
    addRemovals(upTo: document.text.count)
    add(upTo: document.text.count, nil)
    return terminal.usesColor ? pieces : pieces.map { StyledPiece(text: $0.text, styles: []) }
  }

  private var removals: [(offset: Int, edit: AppliedEdit)] {
    document.edits.filter { $0.kind == .removal }.map { edit in
      (document.alignment.currentOffset(ofSource: edit.sourceRange.upperBound), edit)
    }.sorted {
      ($0.offset, $0.edit.sourceRange.lowerBound) < ($1.offset, $1.edit.sourceRange.lowerBound)
    }
  }

  /// Without colours, a removed passage stands in brackets with its reason.
  private func removed(_ edit: AppliedEdit, isPlain: Bool) -> StyledPiece {
    let text = edit.old.string
    if isPlain {
      return StyledPiece(text: "[removed, \(edit.reason.rule): \(text)]\n", styles: [])
    }
    return StyledPiece(text: text + "\n", styles: [.dim, .struck])
  }
}

/// A page, parsed: its elements, and its text as ranges of the source.
struct PageTree: Sendable {
  /// In the order of their start tags; the first one is the root.
  var elements: [Element] = []
  /// In the order of the source.
  var runs: [TextRun] = []
  /// Hashes of the words in classes and ids.
  var words: [UInt32] = []
  /// Tags and scripts that speak about the page.
  var notes: [PageNote] = []
  /// The addresses of `<a>` elements, in the order of these.
  var links: [PageLink] = []
  /// How many tags there were.
  var tagCount = 0
  /// Whether there was more text than the lists take.
  var isOverfull = false

  mutating func clear() {
    elements.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    tagCount = 0
    isOverfull = false
  }
}

/// Where a link leads.
struct PageLink: Sendable {
  let element: Int32
  /// The address as the source has it, in UTF-8 bytes.
  let address: Range<Int32>
}

/// A place of the source that says something about the page as a whole.
struct PageNote: Sendable {
  enum Kind: UInt8, Sendable {
    /// The `<html>` tag.
    case html
    /// A `<meta>` tag.
    case meta
    /// A `<link>` tag.
    case link
    /// What stands in `<title>`.
    case title
    /// What stands in `<script type="application/ld+json">`.
    case linkedData
    /// A tag with `itemprop`, or a `<time>`.
    case property
  }

  let kind: Kind
  /// The tag from behind its name up to its `>`, or the content.
  let range: Range<Int>
  /// How many runs of text stand before it.
  let run: Int
}

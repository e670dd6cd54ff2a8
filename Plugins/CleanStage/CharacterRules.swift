/// Says of each scalar, under the settings, what is to become of it.
struct CharacterRules: Sendable {
  /// What becomes of a scalar.
  enum Action {
    case keep
    case remove(CleanRule)
    /// ASCII text in its place, packed with the first letter in the lowest byte.
    case write(UInt32, CleanRule)
    /// Another scalar in its place, in the form that the text is brought into.
    case become(Unicode.Scalar, CleanRule)
    /// It takes its usual width.
    case widen
    case decode
    case escape
    case softHyphen
    /// It is an ellipsis of Windows-1252 where the text has more of that page, else a line end.
    case nextLine
    /// It stays only between letters that need it.
    case joiner
    /// It stays only in a text with letters that run from right to left.
    case direction
    case blank
  }

  let decodes: Bool
  private let controls: Bool
  private let blanks: Bool
  /// Whether blanks or line ends are brought into order.
  var ordersBlanks: Bool { blanks }
  /// Whether typographic quotes or dashes are rewritten.
  var isTypographic: Bool { straightensQuotes || straightensDashes }
  let joinsHyphens: Bool
  let collapses: Bool
  let ordersLines: Bool
  private let straightensQuotes: Bool
  private let straightensDashes: Bool
  private let expands: Bool
  private let repairs: Bool
  /// Whether letters in another width are rewritten.
  let changesWidth: Bool

  init(_ settings: CleanSettings) {
    decodes = settings.entities
    controls = settings.control
    ordersLines = settings.lines
    collapses = settings.spaces == .collapse
    blanks = ordersLines || collapses
    joinsHyphens = settings.hyphenation == .join
    straightensQuotes = settings.quotes == .straight
    straightensDashes = settings.dashes == .straight
    expands = settings.ligatures == .expand
    repairs = settings.encoding == .repair
    changesWidth = settings.width == .usual
  }

  /// What becomes of a scalar.
  func action(for scalar: UInt32) -> Action {
    switch scalar {
    case 0x26: decodes ? .decode : .keep
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0: blanks ? .blank : .keep
    case 0x85: repairs ? .nextLine : blanks ? .blank : .keep
    case 0x80..<0xA0: windowsAction(scalar)
    case 0..<0x20, 0x7F: controls ? controlAction(scalar) : .keep
    case 0xAD: controls ? .softHyphen : .keep
    case 0xAB, 0xBB: straightensQuotes ? .write(0x22, .quote) : .keep
    case 0x61C: controls ? .direction : .keep
    case 0x1680, 0x205F, 0x3000: blanks ? .blank : .keep
    case 0x2000...0x206F: punctuationAction(scalar)
    case 0x2212: straightensDashes ? .write(0x2D, .dash) : .keep
    case 0xFB00...0xFB06: expands ? .write(Self.letters(ofLigature: scalar), .ligature) : .keep
    case 0xFEFF: controls ? .remove(.invisible) : .keep
    case 0xFF01...0xFFEE: changesWidth ? .widen : .keep
    default: .keep
    }
  }

  private func controlAction(_ scalar: UInt32) -> Action {
    switch scalar {
    case 0x1B: .escape
    case 0x0B, 0x0C: .write(0x0A, .control)
    default: .remove(.control)
    }
  }

  private static let windows = Array(CodePage.windows1252.upperHalf.unicodeScalars)

  /// An ellipsis for a next-line control.
  static let ellipsis = Action.become("…", .windowsControl)

  /// C1 controls are bytes of Windows-1252, the usual page of those who call it Latin-1.
  private func windowsAction(_ scalar: UInt32) -> Action {
    let letter = Self.windows[Int(scalar - 0x80)]
    // A full stop stands where the page has no letter.
    guard repairs, letter != "." else { return controls ? .remove(.control) : .keep }
    if case .write(let letters, let rule) = action(for: letter.value) {
      return .write(letters, rule)
    }
    return .become(letter, .windowsControl)
  }

  private func punctuationAction(_ scalar: UInt32) -> Action {
    switch scalar {
    case 0x2018...0x201F, 0x2039, 0x203A: straightensQuotes ? quoteAction(scalar) : .keep
    case 0x2010...0x2013: straightensDashes ? .write(0x2D, .dash) : .keep
    case 0x2014, 0x2015: straightensDashes ? .write(0x2D2D, .dash) : .keep
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F: blanks ? .blank : .keep
    case 0x200B...0x200D: controls ? .joiner : .keep
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: controls ? .direction : .keep
    case 0x2060...0x2065, 0x206A...0x206F: controls ? .remove(.invisible) : .keep
    default: .keep
    }
  }

  private func quoteAction(_ scalar: UInt32) -> Action {
    let isDouble = (0x201C...0x201F).contains(scalar)
    return .write(isDouble ? 0x22 : 0x27, .quote)
  }

  /// ff, fi, fl, ffi, ffl, st, st.
  private static func letters(ofLigature scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFB00: 0x6666
    case 0xFB01: 0x6966
    case 0xFB02: 0x6C66
    case 0xFB03: 0x69_6666
    case 0xFB04: 0x6C_6666
    default: 0x7473
    }
  }
}

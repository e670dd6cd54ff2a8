/// A script, as far as it matters for telling languages apart.
enum WritingScript: UInt8, CaseIterable, Sendable {
  /// Signs, digits, and scripts that no known language uses.
  case none
  // Several languages are written in each of these.
  case latin, cyrillic, arabic, devanagari, ethiopic
  // Chinese and Japanese are told apart by kana.
  case han, kana
  // One language is meant by each of these.
  case hangul, greek, armenian, georgian, hebrew, bengali, gurmukhi, gujarati, oriya, tamil, telugu
  case kannada, malayalam, sinhala, thai, lao, tibetan, myanmar, khmer, thaana, cherokee
  // Marks that stand on letters of any script.
  case mark

  /// The language that is written in this script alone, as far as is known here.
  var onlyLanguage: LanguageCode? {
    switch self {
    case .hangul: "ko"
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .hebrew: "he"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .oriya: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .tibetan: "bo"
    case .myanmar: "my"
    case .khmer: "km"
    case .thaana: "dv"
    case .cherokee: "chr"
    default: nil
    }
  }

  /// The script of a scalar above those that the model's table has, from U+2000 on.
  init(high scalar: UInt32) {
    switch scalar {
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      self = .han
    case 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
    case 0x2D00...0x2D2F: self = .georgian
    case 0x2D80...0x2DDF, 0xAB00...0xAB2F: self = .ethiopic
    case 0xA640...0xA69F: self = .cyrillic
    case 0xAB70...0xABBF: self = .cherokee
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    default: self = .none
    }
  }

  /// The scripts of the scalars below U+2000, in sixteens: each begins here and goes to the next.
  static let blocks: [(start: UInt32, script: WritingScript)] = [
    (0x0000, .latin), (0x0250, .latin), (0x02B0, .none), (0x0300, .mark), (0x0370, .greek),
    (0x0400, .cyrillic), (0x0530, .armenian), (0x0590, .hebrew), (0x0600, .arabic),
    (0x0700, .none), (0x0750, .arabic), (0x0780, .thaana), (0x07C0, .none), (0x0870, .arabic),
    (0x0900, .devanagari), (0x0980, .bengali), (0x0A00, .gurmukhi), (0x0A80, .gujarati),
    (0x0B00, .oriya), (0x0B80, .tamil), (0x0C00, .telugu), (0x0C80, .kannada),
    (0x0D00, .malayalam), (0x0D80, .sinhala), (0x0E00, .thai), (0x0E80, .lao), (0x0F00, .tibetan),
    (0x1000, .myanmar), (0x10A0, .georgian), (0x1100, .hangul), (0x1200, .ethiopic),
    (0x13A0, .cherokee), (0x1400, .none), (0x1780, .khmer), (0x1800, .none), (0x1C80, .cyrillic),
    (0x1C90, .georgian), (0x1CC0, .none), (0x1E00, .latin), (0x1F00, .greek), (0x2000, .none),
  ]

  /// Whether its languages are told apart by the letters that follow each other.
  var isShared: Bool { Self.shared.contains(self) }

  static let shared = [WritingScript.latin, .cyrillic, .arabic, .devanagari, .ethiopic]
}

import TextMill

/// A code page that UTF-8 is mistaken for: one byte a character, the lower half ASCII.
enum CodePage: String, SettingChoice {
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  case macRoman = "macintosh"
  case ibm437
  case windows1250 = "windows-1250"
  case latin2 = "iso-8859-2"
  case windows1251 = "windows-1251"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1257 = "windows-1257"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1258 = "windows-1258"

  /// Its place in the list of all, where the likelier one of two that read a text alike comes first.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// How people call it.
  var name: String {
    switch self {
    case .windows1250: "Windows-1250"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    case .windows1253: "Windows-1253"
    case .windows1254: "Windows-1254"
    case .windows1255: "Windows-1255"
    case .windows1256: "Windows-1256"
    case .windows1257: "Windows-1257"
    case .windows1258: "Windows-1258"
    case .latin1: "ISO 8859-1"
    case .latin2: "ISO 8859-2"
    case .macRoman: "Mac Roman"
    case .ibm437: "IBM 437"
    }
  }
}

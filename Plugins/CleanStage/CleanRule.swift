import TextMill

/// Why `clean` changes a place; reports count by it.
enum CleanRule: UInt8 {
  case normalization
  case reference
  case control
  case windowsControl
  case escape
  case invisible
  case softHyphen
  case ligature
  case quote
  case dash
  case lineEnd
  case emptyLines
  case spaces
  case lineBlank
  case outerBlank
  case hyphenation
  case unwrapping
  case width
  case accent
  case capital
  case digit
  case emoji
  case url
  case email

  /// The reason of the edits that this rule makes.
  var reason: Reason {
    switch self {
    case .normalization: "Unicode normalization"
    case .reference: "character reference"
    case .control: "control character"
    case .windowsControl: "Windows-1252 read as ISO 8859-1"
    case .escape: "terminal code"
    case .invisible: "invisible character"
    case .softHyphen: "soft hyphen"
    case .ligature: "ligature"
    case .quote: "quote"
    case .dash: "dash"
    case .lineEnd: "line end"
    case .emptyLines: "empty lines"
    case .spaces: "spaces"
    case .lineBlank: "blank beside line end"
    case .outerBlank: "blank at text's end"
    case .hyphenation: "hyphen at line end"
    case .unwrapping: "wrapped line"
    case .width: "width"
    case .accent: "accent"
    case .capital: "capital"
    case .digit: "digit"
    case .emoji: "emoji"
    case .url: "URL"
    case .email: "e-mail address"
    }
  }
}

/// Colours and styles of a terminal.
public enum ANSIStyle: String, Sendable {
  /// Heavier.
  case bold = "1"
  /// Fainter.
  case dim = "2"
  /// Background and text exchanged.
  case reversed = "7"
  /// Crossed out.
  case struck = "9"
  /// Red.
  case red = "31"
  /// Green.
  case green = "32"
  /// Yellow.
  case yellow = "33"
  /// Blue.
  case blue = "34"
  /// Magenta.
  case magenta = "35"
  /// Cyan.
  case cyan = "36"

  /// The text in this style; what follows it is plain again.
  public func apply(_ text: String) -> String {
    text.isEmpty ? "" : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}

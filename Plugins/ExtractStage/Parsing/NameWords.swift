import TextMill

/// Cuts classes and ids into words: `postTitle main-42` is post, title, main.
enum NameWords {
  /// Appends a hash for each word of two letters and more, until the list has `most` entries.
  static func append(
    _ range: TextRange, _ bytes: Span<UInt8>, to words: inout [UInt32], most: Int
  ) {
    var hash: UInt32 = 0
    var length = 0
    var wasSmall = false
    for index in range {
      let byte = bytes[index]
      let isSmall = byte >= 0x61 && byte <= 0x7A
      let isLarge = byte >= 0x41 && byte <= 0x5A
      if length > 0, !isSmall && !isLarge || isLarge && wasSmall {
        if length > 1, words.count < most { words.append(mixed(hash)) }
        (hash, length) = (0, 0)
      }
      wasSmall = isSmall
      if isSmall || isLarge {
        hash = (hash ^ UInt32(byte | 0x20)) &* 0x0100_0193 &+ 0x9E37
        length += 1
      }
    }
    if length > 1, words.count < most { words.append(mixed(hash)) }
  }

  private static func mixed(_ hash: UInt32) -> UInt32 {
    let one = (hash ^ hash >> 15) &* 0x2C1B_3C6D
    return one ^ one >> 13
  }
}

/// What attributes say in other words than a tag's name.
enum StyleReading {
  /// Whether a style takes its element from sight.
  static func hides(_ style: TextRange, _ bytes: Span<UInt8>) -> Bool {
    guard style.count >= 12 else { return false }
    for at in style.lowerBound...style.upperBound - 12 where bytes[at] | 0x20 == 0x64 {
      if bytes.begins(with: "display:none", at: at) || bytes.begins(with: "display: none", at: at) {
        return true
      }
    }
    return false
  }

  /// Whether an `itemprop` marks an article's text.
  static func isBody(_ property: TextRange, _ bytes: Span<UInt8>) -> Bool {
    bytes.has("articlebody", at: property) || bytes.has("text", at: property)
  }
}

extension Zones {
  /// What a `role` says.
  init(role: TextRange, _ bytes: Span<UInt8>) {
    if bytes.has("navigation", at: role) || bytes.has("menu", at: role)
      || bytes.has("menubar", at: role)
    {
      self = .navigation
    } else if bytes.has("banner", at: role) {
      self = .header
    } else if bytes.has("contentinfo", at: role) {
      self = .footer
    } else if bytes.has("complementary", at: role) {
      self = .aside
    } else if bytes.has("main", at: role) {
      self = .main
    } else if bytes.has("article", at: role) {
      self = .article
    } else if bytes.has("dialog", at: role) || bytes.has("alertdialog", at: role) {
      self = .dialog
    } else if bytes.has("search", at: role) || bytes.has("form", at: role) {
      self = .form
    } else if bytes.has("heading", at: role) {
      self = .heading
    } else if bytes.has("button", at: role) {
      self = .button
    } else {
      self = []
    }
  }
}

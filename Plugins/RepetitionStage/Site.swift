import TextMillLanguage

/// The site that a document comes from.
enum Site {
  /// A number for a site's name, or for the host of a URL.
  static func number(of name: String) -> UInt64 {
    let host = Array(self.host(of: name).utf8)
    return LoweredHash.of(0..<host.count, in: host.span)
  }

  /// The host of a URL, without user, port and `www.`; anything else as it is.
  static func host(of name: String) -> Substring {
    guard let scheme = name.range(ofScheme: "://") else { return name[...] }
    var host = name[scheme...].prefix { !"/?#".contains($0) }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    host = host.prefix { $0 != ":" }
    return host.lowercased().hasPrefix("www.") ? host.dropFirst(4) : host
  }
}

extension String {
  /// The place behind a mark.
  fileprivate func range(ofScheme mark: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(mark) { return index(at, offsetBy: mark.count) }
      at = index(after: at)
    }
    return nil
  }
}

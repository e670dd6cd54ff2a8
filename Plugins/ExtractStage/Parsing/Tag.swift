/// The name of an element, as far as some rule asks for it.
enum Tag: UInt8, CaseIterable, Sendable {
  /// A name that no rule knows.
  case other
  /// The name of a custom element, which has a hyphen in it.
  case custom

  case a, abbr, address, applet, area, article, aside, audio, b, base, basefont, bgsound, big
  case blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, datalist
  case dd, del, desc, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure
  case font, footer, foreignobject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header
  case hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, listing, main
  case map, marquee, math, menu, meta, nav, nobr, noembed, noframes, noscript, object, ol, optgroup
  case option, p, param, picture, plaintext, pre, q, ruby, rp, rt, s, samp, script, search, section
  case select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`, video, wbr
  case xmp

  /// What is to be known about the elements of this name.
  var traits: TagTraits { TagTable.shared.traits[Int(rawValue)] }

  /// The level of a heading from 1 to 6; 0 for other elements.
  var headingLevel: Int {
    rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue
      ? Int(rawValue - Tag.h1.rawValue) + 1 : 0
  }
}

/// What the parser and the cutting into blocks ask of an element's name.
struct TagTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// It begins and ends a line.
  static let block = TagTraits(rawValue: 1 << 0)
  /// It has no end tag and no content.
  static let void = TagTraits(rawValue: 1 << 1)
  /// Its content is text up to its own end tag, whatever it looks like.
  static let raw = TagTraits(rawValue: 1 << 2)
  /// Nobody reads what stands in it.
  static let unread = TagTraits(rawValue: 1 << 3)
  /// A mere style: its end tag closes no block that was opened in it.
  static let formatting = TagTraits(rawValue: 1 << 4)
  /// The standard's category 'special': end tags of other elements do not look beyond it.
  static let special = TagTraits(rawValue: 1 << 5)
  /// End tags in it close nothing that was opened outside of it.
  static let scope = TagTraits(rawValue: 1 << 6)
  /// Its start tag ends an open paragraph.
  static let endsParagraph = TagTraits(rawValue: 1 << 7)
  /// It may stand in the head.
  static let head = TagTraits(rawValue: 1 << 8)
  /// A part of a table that means nothing outside of one.
  static let tablePart = TagTraits(rawValue: 1 << 9)
  /// Its start tag ends a drawing or a formula that was left open.
  static let breaksOut = TagTraits(rawValue: 1 << 10)
}

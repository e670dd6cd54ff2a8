/// A kind of scalar; a text's plausibility is told by which kinds follow each other.
///
/// Kinds set apart what code pages mix up: capitals in words of small letters, signs between
/// letters, letters of two scripts.
enum ScalarKind: UInt8, CaseIterable {
  /// A line's beginning or end.
  case edge
  case blank
  case small
  case capital
  case digit
  /// `.,;:!?)]}`.
  case closing
  /// `([{`.
  case opening
  case straightQuote
  case otherASCII
  case control
  case noBreakSpace
  /// `“‘„«‚‹`.
  case openingQuote
  /// `”’»›`.
  case closingQuote
  case dash
  case ellipsis
  case invertedMark
  case currency
  /// `¨¯´¸·` and what else is no accent on a letter.
  case looseAccent
  /// `§©®°±¶µ™•†‡`.
  case sign
  /// `ªº¹²³¼½¾`.
  case raised
  case softHyphen
  /// Letters of Latin-1 that are not ASCII.
  case latin1Small
  case latin1Capital
  /// `Ã` and `Å`, with which damaged letters of Latin begin.
  case damagedLead
  /// `Â`, with which damaged signs of Latin-1 begin.
  case damagedSignLead
  case multiplication
  /// U+0100–017F.
  case extendedSmall
  case extendedCapital
  /// The rest of the Latin letters, to U+024F and from U+1E00 on.
  case rareSmall
  case rareCapital
  case phonetic
  case combining
  case greekSmall
  case greekCapital
  case polytonic
  /// The letters of Russian.
  case cyrillicSmall
  case cyrillicCapital
  /// Those of the other living languages.
  case otherCyrillicSmall
  case otherCyrillicCapital
  case oldCyrillic
  case armenianSmall
  case armenianCapital
  case hebrew
  case hebrewMark
  case arabic
  case arabicMark
  /// Letters and other scalars of the scripts from Thaana to Khmer.
  case southern
  case southernMark
  /// Dashes, bullets and the like of U+2010–206F.
  case generalMark
  case generalControl
  /// U+2070–21FF.
  case letterlike
  case mathematical
  /// Boxes and blocks.
  case box
  case symbol
  case radical
  case ideographicMark
  case kana
  case han
  case rareHan
  case hangul
  case privateUse
  case fullWidth
  case compatibility
  case emoji
  case unassigned
  case rare
}

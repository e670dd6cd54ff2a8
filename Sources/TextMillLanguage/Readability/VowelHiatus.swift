import TextMill

/// Two vowel letters side by side that are spoken in two syllables: `cre-ate`, `a-re-a`, `go-ing`.
///
/// Most are spoken as one (`read`, `field`, `nation`), so that this knows the others: endings and
/// neighbours before and behind which they part in most English words.
struct VowelHiatus {
  /// Two letters before the first vowel, both vowels and four letters behind them, in small.
  private var letters = InlineArray<8, UInt8>(repeating: 0)

  /// The vowel at an offset of a word's text, and the one behind it; `nil` of pairs that never part.
  init?(at offset: Int, of word: TextRange, in text: Span<UInt8>) {
    switch (text[offset] | 0x20, text[offset + 1] | 0x20) {
    // `ai`, `oi` and the like part only before -ng.
    case (0x61, 0x69), (0x65, 0x69), (0x6F, 0x69), (0x75, 0x69), (0x79, 0x69), (0x69, 0x69):
      guard offset + 3 < word.upperBound, text[offset + 3] | 0x20 == 0x67 else { return nil }
    // From `i`; `ua`, `eu`, `oe`, `ea`, `eo`, `yo`, `ye`
    case (0x69, _), (0x75, 0x61), (0x65, 0x75), (0x6F, 0x65), (0x65, 0x61), (0x65, 0x6F),
      (0x79, 0x6F), (0x79, 0x65):
      break
    default: return nil
    }
    for place in letters.indices {
      let at = offset + place - 2
      guard word.contains(at) else { continue }
      letters[place] = text[at] &- 0x41 < 26 ? text[at] | 0x20 : text[at]
    }
  }

  /// Whether they are two syllables.
  var isBetween: Bool {
    switch (self[0], self[1]) {
    case ("i", "u"): true
    case ("i", "a"): partsIA
    case ("i", "o"): partsIO
    case ("i", "e"): partsIE
    case ("u", "a"): self[-1] != "q" && self[-1] != "g"
    case ("e", "u"): self[2] == "m"
    case ("o", "e"): self[2] == "t" || self[2] == "m"
    case ("e", "a"): partsEA
    case ("e", "o"): partsEO
    case ("y", "o"): self[2] == "n"
    case ("y", "e"): isVowel(self[-1]) && (self[2] == "e" || self[2] == "r")
    case (_, "i"): isBeforeIng
    default: false
    }
  }

  /// A letter, counted from the first vowel, or U+0000 outside of the word.
  private subscript(_ place: Int) -> Unicode.Scalar { Unicode.Scalar(letters[place + 2]) }

  /// Whether the word ends before a letter, or with an `s` there.
  private func ends(before place: Int) -> Bool {
    self[place] == "\0" || self[place] == "s" && self[place + 1] == "\0"
  }

  private func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// `media`, `initiate`; not `special`, `brilliant`, `marriage`.
  private var partsIA: Bool {
    switch self[-1] {
    case "t", "c", "s", "g", "x":
      guard self[2] == "t" else { return false }
      return self[3] == "e" || self[3] == "i" || self[3] == "o"
    case "l": return self[-2] != "l"
    case "r": return self[2] != "g"
    case "\0": return false
    default: return true
    }
  }

  /// `period`, `various`; not `nation`, `union`, `million`, `behavior`.
  private var partsIO: Bool {
    switch self[-1] {
    case "t", "c", "s", "g", "x", "n", "\0": false
    case "l": self[-2] != "l"
    case "v": self[2] != "r"
    default: true
    }
  }

  /// `client`, `science`, `variety`, `earlier`; not `patient`, `friend`, `field`.
  private var partsIE: Bool {
    let (before, behind) = (self[-1], self[2])
    switch behind {
    case "n":
      switch before {
      case "t", "f", "s": return false
      case "c": return self[-2] == "s"
      case "r": return self[-2] != "f"
      default: return true
      }
    case "t": return true
    case "r": return ends(before: 3) && !isVowel(before)
    case "s": return self[3] == "t" && self[4] == "\0"
    default: return false
    }
  }

  /// `create`, `theater`, `area`; not `read`, `sea`.
  private var partsEA: Bool {
    let before = self[-1]
    if ends(before: 2) { return !["h", "l", "s", "t", "\0"].contains(before) }
    guard self[2] == "t" else { return false }
    return before == "r" && self[-2] == "c" || before == "h" && self[-2] == "t"
  }

  /// `geography`, `video`, `theory`; not `people`, `surgeon`.
  private var partsEO: Bool {
    switch self[-1] {
    case "g": ["g", "m", "l"].contains(self[2])
    case "d": true
    case "h": self[-2] == "t"
    default: false
    }
  }

  /// `going`, `carrying`.
  private var isBeforeIng: Bool {
    self[2] == "n" && self[3] == "g" && ends(before: 4) && self[-1] != "q"
  }
}

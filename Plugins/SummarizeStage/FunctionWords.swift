import TextMillLanguage

/// Words that say nothing about what a text is about.
enum FunctionWords {
  /// Their hashes.
  static let hashes: [UInt64] = {
    let bytes = Array(list.utf8)
    var walk = WordWalk(bytes.indices)
    var hashes: [UInt64] = []
    while let word = walk.next(in: bytes.span) {
      hashes.append(LoweredHash.of(word, in: bytes.span))
    }
    return hashes
  }()

  private static let list = """
    the and for are but not you all any can had her was one our out has him his how its may new now
    she two who did get let say too use that with have this will your from they know want been good
    much some time very when come here just like long make many more only over such take than them
    well were what where which while about after again also because before being between both could
    does doing down during each few further into itself most must myself nor off once other ought
    own same should there these their then those through under until upon would said says told
    yet even still since without within across along among against though although whether however
    """
}

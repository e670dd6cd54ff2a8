import TextMillLanguage

/// English words that say nothing about what a text is about.
enum StopWords {
  /// The hashes of their stems.
  static let hashes: [UInt64] = Stem.hashes(of: list)

  private static let list = """
    a about above across after again against all along also although am among an and any are aren't as \
    at be because been before being below between both but by can can't cannot could couldn't did \
    didn't do does doesn't doing don't down during each either else ever every few for from further \
    get got had hadn't has hasn't have haven't having he her here hers herself him himself his how \
    however i if in into is isn't it it's its itself just let like may me might mine more most much \
    must my myself neither no nor not now of off often on once one only or other others our ours \
    ourselves out over own per quite rather s said same say says shall she should shouldn't since so \
    some still such t than that that's the their theirs them themselves then there these they this \
    those though through thus to too under until up upon us very via was wasn't we were weren't what \
    when where whether which while who whom whose why will with within without won't would wouldn't \
    yet you your yours yourself yourselves
    """
}

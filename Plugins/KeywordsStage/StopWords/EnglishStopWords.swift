/// English words that no keyword has.
enum EnglishStopWords {
  static let functionWords = """
    a about above across after again against all along also although am among an and any are aren't \
    as at be because been before being below between both but by can can't cannot could couldn't \
    did didn't do does doesn't doing don't down during each either else ever every few for from \
    further get got had hadn't has hasn't have haven't having he her here hers herself him himself \
    his how however i if in into is isn't it it's its itself just let like may me might mine more \
    most much must my myself neither no nor not now of off often on once one only or other others \
    our ours ourselves out over own per quite rather s said same say says shall she should \
    shouldn't since so some still such t than that that's the their theirs them themselves then \
    there these they this those though through thus to too under until up upon us very via was \
    wasn't we were weren't what when where whether which while who whom whose why will with within \
    without won't would wouldn't yet you your yours yourself yourselves
    """

  /// Verbs and other common words between which the keywords of a text stand.
  static let commonWords = """
    near far buy buys bought sell sells sold win wins won lose loses lost meet meets met moves moved plays \
    played speak speaks spoke spoken write writes wrote written rise rises rose risen falls fell fallen \
    grow grows grew grown die dies died live lives lived follow follows followed send sends sent \
    build builds built opened closed stand stands stood talked try tries tried returned learn learns \
    learned learnt harm harms face faces faced hope hopes hoped fear fears feared spend spends spent \
    use uses used using show shows showed shown showing present presents presented presenting \
    propose proposes proposed proposing describe describes described describing discuss discusses \
    discussed consider considers considered considering provide provides provided providing make \
    makes made making take takes taken took taking give gives given gave giving find finds found \
    finding investigate investigates investigated study studied studies examine examines examined \
    develop develops developed developing obtain obtains obtained obtaining apply applies applied \
    applying require requires required requiring allow allows allowed allowing lead leads led \
    leading become becomes became include includes included including demonstrate demonstrates \
    demonstrated derive derived derives introduce introduces introduced introducing achieve \
    achieves achieved improve improves improved enable enables enabled compare compares compared \
    comparing perform performs performed performing need needs needed want wants wanted seem seems \
    call called calls ask asked asks tell told go goes went gone going come comes came coming see \
    sees saw seen know known knows think thought help helps helped keep kept hold held bring \
    brought begin began start started turn turned leave left put set run work worked works increase \
    increased increases reduce reduces reduced contain contains contained exist exists existed \
    remain remains remained appear appears appeared suggest suggests suggested indicate indicates \
    indicated argue argues argued report reported reports evaluate evaluated evaluates implement \
    implemented lie lies relate related associate associated illustrate illustrated explore \
    explores explored address addresses addressed solve solved solves solving define defined \
    defines establish established outline outlined review reviewed offer offers offered consist \
    consists determine determined determines identify identifies identified believe believed expect \
    expected announce announced add added agree agreed decide decided pay paid according based due \
    able well new first second third two three four five six seven eight nine ten several various \
    different many possible important particular recent recently significant available certain main \
    major better best good great high low large small big little long short current similar simple \
    general specific whole full next last early late old young real true likely common usual \
    special single following previous existing hence therefore moreover furthermore finally already \
    even almost another anything something nothing way ways thing things people year years day days \
    month months week weeks time times lot number part parts case cases kind type types paper \
    papers article author authors result results approach approaches abstract figure table section \
    example examples etc al et ones towards toward amongst respectively instead monday tuesday \
    wednesday thursday friday saturday sunday today yesterday tomorrow january february march april \
    june july august september october november december mr mrs ms dr percent
    """
}

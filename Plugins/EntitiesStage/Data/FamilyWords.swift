/// Family names that are words of the language as well.
enum FamilyWords {
  /// Each needs a given name or a title before it to be read as a name.
  static let list = """
    Hill|Park|Lane|Woods|Fields|Wells|Banks|Church|Castle|Hall|Temple|Court|Rivers|Brooks|Forest|Ford
    Bush|Rice|Brown|White|Black|Green|Young|King|Long|Short|Day|Price|Best|Rose|Stone|Waters|Cook|Baker
    Hunter|Fisher|Mason|Parker|Gates|Power|Powers|Snow|Frost|Winter|Summers|May|Little|Grant|Love|Wise
    Sharp|Strong|Swift|Wolf|Fox|Bird|Wood|Reed|Field|Knight|Bishop|Pope|Major|Judge|Noble|Prince|Duke
    Earl|Page|Cruise|Hope|Chase|Bond|Gray|Grey|Bell|Ball|Bloom|Booth|Bridges|Bush|Butler|Carver|Case
    Christian|Clay|Coach|Coleman|Cross|Dean|Drake|English|Flowers|Franks|French|Game|Garland|German
    Glass|Golden|Good|Hand|Hardy|Head|Heath|Holder|Holiday|Holland|House|Irons|Israel|Jordan|Lake
    Land|Law|Lord|Lynch|Marsh|Miles|Mills|Moon|Moss|Nail|North|West|East|Pace|Pierce|Pike|Pool|Quick
    Ray|Rich|Rock|Root|Sage|Sands|Seal|Shields|Singer|Small|Sparks|Spears|Spring|Street|Sun|Taylor
    Turner|Walker|Wall|Ward|Ware|Washington|Weeks|Wilde|Wise|Worth|Carpenter|Archer|Singh|Weaver|Potter
    """
}

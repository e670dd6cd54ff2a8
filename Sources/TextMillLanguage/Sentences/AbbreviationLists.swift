/// The abbreviations of several languages, in small letters where ASCII has them.
///
/// Words that are also words of a language stand here only where the period tells them apart.
enum AbbreviationLists {
  /// Before names, written with a capital.
  static let titles = """
    mr mrs ms mx messrs mme mmes mlle mlles dr drs dres prof profs st ste sts sr sra srs srta sres
    rev revd fr hon gen lt col ltcol sgt capt cpt cmdr cdr maj adm brig gov sen sens rep reps pres
    supt det insp pvt cpl pfc amb atty mt ft hr frl hrn dipl ing mag dhr mevr mw ir jhr
    sig sigg sig.ra sig.na sig.ri dott dott.ssa dr.ssa prof.ssa avv geom rag on egr spett gent.mo
    lic lcdo lcda dn dña sto sta arq psic fray bro mons card arch dir amm pres.te cav comm
    mgr inż hab ks płk por mudr judr phdr rndr paeddr doc bc cand lektor adj κ κα κος δρ καθ αγ
    г-н г-жа Г-н Г-жа Проф Акад Доц Инж Д-р Ул Пл Бул Пр Просп Св Гр Тов Им Др Гос
    """

  /// Before names, written small.
  static let smallTitles = """
    mr mrs dr prof mgr inż ks płk sv sw św им ул пл просп пер гор обл св тов г-н г-жа д-р проф
    акад доц инж бул гр канд разг psicol ing dott avv lic kapt kath ev
    """

  /// Before numbers.
  static let numbers = """
    no nos nr nrs nrn num nums núm núms n° nº N° № p pp pg pgs vol vols fig figs ch chs chap chaps
    sec sect art arts para paras par ed eds op bd abb kap tab anm ziff abs rn str čl č s. S. стр гл
    рис табл пп ст пар чл pag págs pág páginas tel ext párr párrf cap caps fol ff lit aufl jg jh
    """

  /// Inside sentences.
  static let inside = """
    vs viz cf e.g i.e eg ie approx resp esp ca incl excl misc avg al
    z.b d.h u.a u.ä o.ä z.t z.z bzw vgl evtl ggf ggfs sog inkl exkl insb gegr allg bes geb urspr
    engl franz dt lat griech jap russ ital span amerik mind
    p.ex c.-à-d env av admón aprox p.ej ej ee ss fig p.es cd ns vs econ amm
    bijv m.b.t o.a d.w.z aanw vnw bv n.a.v t.a.v m.a.w i.v.m np tzw m.in tj bałt łac ang niem
    т.е т.н т.к т.г т.нар тыс напр см ср куб кв мин napr tzv t.j angl nem
    f.eks bl.a dvs evt f.x bl t.ex d.v.s osv örn yy prof lat gr
    """

  /// Inside sentences and at their ends.
  static let anywhere = """
    etc inc ltd co cos corp bros llc plc jr esq ph.d m.d b.a m.a d.d.s a.m p.m a.d b.c u.s u.k u.n
    u.s.a e.u d.c l.a n.y dept univ assn est govt intl natl rd ave blvd hwy ln sq jan feb apr aug
    sept sep oct nov dec tues thurs thur usw uvm usf ecc enz itd itp atď a.s s.r.o m.fl
    др пр т.д т.п руб коп млн млрд долл у.е г гг в вв до км кг мм km kg cm mm km/h oz lb lbs hrs
    mins secs yrs ee.uu uu s.a s.l c.v r.l spa gmbh e.v ago set okt dez mär jul jun
    """
}

/// The names of HTML's character references, of at most eight letters, and what they stand for.
///
/// All names of HTML 4, and those of HTML 5 for letters and punctuation. A name and its scalar, in
/// hexadecimal, follow each other.
enum NamedReferences {
  /// The names that HTML lets stand without a semicolon.
  static let mayLackSemicolon = """
    AElig C6 AMP 26 Aacute C1 Acirc C2 Agrave C0 Aring C5 Atilde C3 Auml C4 COPY A9 Ccedil C7 \
    ETH D0 Eacute C9 Ecirc CA Egrave C8 Euml CB GT 3E Iacute CD Icirc CE Igrave CC Iuml CF LT 3C \
    Ntilde D1 Oacute D3 Ocirc D4 Ograve D2 Oslash D8 Otilde D5 Ouml D6 QUOT 22 REG AE THORN DE \
    Uacute DA Ucirc DB Ugrave D9 Uuml DC Yacute DD aacute E1 acirc E2 acute B4 aelig E6 \
    agrave E0 amp 26 aring E5 atilde E3 auml E4 brvbar A6 ccedil E7 cedil B8 cent A2 copy A9 \
    curren A4 deg B0 divide F7 eacute E9 ecirc EA egrave E8 eth F0 euml EB frac12 BD frac14 BC \
    frac34 BE gt 3E iacute ED icirc EE iexcl A1 igrave EC iquest BF iuml EF laquo AB lt 3C \
    macr AF micro B5 middot B7 nbsp A0 not AC ntilde F1 oacute F3 ocirc F4 ograve F2 ordf AA \
    ordm BA oslash F8 otilde F5 ouml F6 para B6 plusmn B1 pound A3 quot 22 raquo BB reg AE \
    sect A7 shy AD sup1 B9 sup2 B2 sup3 B3 szlig DF thorn FE times D7 uacute FA ucirc FB \
    ugrave F9 uml A8 uuml FC yacute FD yen A5 yuml FF
    """

  /// The names that end with a semicolon.
  static let needSemicolon = """
    Abreve 102 Alpha 391 Amacr 100 Aogon 104 Beta 392 Cacute 106 Ccaron 10C Ccirc 108 Cdot 10A \
    Cedilla B8 Chi 3A7 Dagger 2021 Dcaron 10E Delta 394 Dot A8 Dstrok 110 ENG 14A Ecaron 11A \
    Edot 116 Emacr 112 Eogon 118 Epsilon 395 Eta 397 Gamma 393 Gbreve 11E Gcedil 122 Gcirc 11C \
    Gdot 120 Hat 5E Hcirc 124 Hstrok 126 IJlig 132 Idot 130 Imacr 12A Iogon 12E Iota 399 \
    Itilde 128 Jcirc 134 Kappa 39A Kcedil 136 Lacute 139 Lambda 39B Lcaron 13D Lcedil 13B \
    Lmidot 13F Lstrok 141 Mu 39C Nacute 143 Ncaron 147 Ncedil 145 NewLine A NoBreak 2060 Nu 39D \
    OElig 152 Odblac 150 Omacr 14C Omega 3A9 Omicron 39F OverBar 203E Phi 3A6 Pi 3A0 Prime 2033 \
    Psi 3A8 Racute 154 Rcaron 158 Rcedil 156 Rho 3A1 Sacute 15A Scaron 160 Scedil 15E Scirc 15C \
    Sigma 3A3 Tab 9 Tau 3A4 Tcaron 164 Tcedil 162 Theta 398 Tstrok 166 Ubreve 16C Udblac 170 \
    Umacr 16A UnderBar 5F Uogon 172 Upsilon 3A5 Uring 16E Utilde 168 Verbar 2016 Vert 2016 \
    Wcirc 174 Xi 39E Ycirc 176 Yuml 178 Zacute 179 Zcaron 17D Zdot 17B Zeta 396 abreve 103 \
    af 2061 alefsym 2135 alpha 3B1 amacr 101 and 2227 ang 2220 angst C5 aogon 105 apos 27 ast 2A \
    asymp 2248 bdquo 201E beta 3B2 bprime 2035 breve 2D8 bsemi 204F bsol 5C bull 2022 \
    bullet 2022 cacute 107 cap 2229 caret 2041 caron 2C7 ccaron 10D ccirc 109 cdot 10B \
    check 2713 chi 3C7 circ 2C6 circledR AE clubs 2663 colon 3A comma 2C commat 40 cong 2245 \
    copysr 2117 crarr 21B5 cross 2717 cup 222A dArr 21D3 dagger 2020 darr 2193 dash 2010 \
    dblac 2DD dcaron 10F ddagger 2021 delta 3B4 diams 2666 die A8 div F7 dollar 24 dstrok 111 \
    ecaron 11B edot 117 emacr 113 empty 2205 emsp 2003 emsp13 2004 emsp14 2005 eng 14B ensp 2002 \
    eogon 119 epsilon 3B5 equals 3D equiv 2261 eta 3B7 euro 20AC excl 21 exist 2203 female 2640 \
    ffilig FB03 fflig FB00 ffllig FB04 filig FB01 fllig FB02 fnof 192 forall 2200 frac13 2153 \
    frac15 2155 frac16 2159 frac18 215B frac23 2154 frac25 2156 frac38 215C frac58 215D \
    frac78 215E frasl 2044 gamma 3B3 gbreve 11F gcirc 11D gdot 121 ge 2265 grave 60 hArr 21D4 \
    hairsp 200A half BD harr 2194 hcirc 125 hearts 2665 hellip 2026 horbar 2015 hstrok 127 \
    hybull 2043 hyphen 2010 ic 2063 ijlig 133 imacr 12B image 2111 imath 131 incare 2105 \
    infin 221E inodot 131 int 222B iogon 12F iota 3B9 isin 2208 it 2062 itilde 129 jcirc 135 \
    kappa 3BA kcedil 137 kgreen 138 lArr 21D0 lacute 13A lambda 3BB lang 27E8 larr 2190 \
    lbrace 7B lbrack 5B lcaron 13E lcedil 13C lceil 2308 lcub 7B ldquo 201C ldquor 201E le 2264 \
    lfloor 230A lmidot 140 lowast 2217 lowbar 5F loz 25CA lpar 28 lrm 200E lsaquo 2039 lsqb 5B \
    lsquo 2018 lsquor 201A lstrok 142 male 2642 mdash 2014 midast 2A minus 2212 mldr 2026 mu 3BC \
    nabla 2207 nacute 144 napos 149 ncaron 148 ncedil 146 ndash 2013 ne 2260 ni 220B nldr 2025 \
    notin 2209 nsub 2284 nu 3BD num 23 numero 2116 numsp 2007 odblac 151 oelig 153 ogon 2DB \
    oline 203E omacr 14D omega 3C9 omicron 3BF oplus 2295 or 2228 otimes 2297 part 2202 \
    percnt 25 period 2E permil 2030 perp 22A5 pertenk 2031 phi 3C6 phone 260E pi 3C0 piv 3D6 \
    plus 2B pm B1 prime 2032 prod 220F prop 221D psi 3C8 puncsp 2008 qprime 2057 quest 3F \
    rArr 21D2 racute 155 radic 221A rang 27E9 rarr 2192 rbrace 7D rbrack 5D rcaron 159 \
    rcedil 157 rceil 2309 rcub 7D rdquo 201D rdquor 201D real 211C rfloor 230B rho 3C1 ring 2DA \
    rlm 200F rpar 29 rsaquo 203A rsqb 5D rsquo 2019 rsquor 2019 sacute 15B sbquo 201A scaron 161 \
    scedil 15F scirc 15D sdot 22C5 semi 3B sigma 3C3 sigmaf 3C2 sim 223C sol 2F spades 2660 \
    star 2606 starf 2605 strns AF sub 2282 sube 2286 sum 2211 sup 2283 supe 2287 tau 3C4 \
    tcaron 165 tcedil 163 there4 2234 theta 3B8 thetasym 3D1 thinsp 2009 tilde 2DC tprime 2034 \
    trade 2122 tstrok 167 uArr 21D1 uarr 2191 ubreve 16D udblac 171 umacr 16B uogon 173 \
    upsih 3D2 upsilon 3C5 uring 16F utilde 169 verbar 7C vert 7C wcirc 175 weierp 2118 xi 3BE \
    ycirc 177 zacute 17A zcaron 17E zdot 17C zeta 3B6 zwj 200D zwnj 200C
    """

  /// The scalars by packed name.
  static let scalars = table(mayLackSemicolon).merging(table(needSemicolon)) { first, _ in first }
  /// The scalars of names that may stand without a semicolon, by packed name.
  static let scalarsWithoutSemicolon = table(mayLackSemicolon)

  /// A name of at most eight ASCII letters as one number, or `nil` for a longer one.
  static func packed(_ name: ArraySlice<UInt8>) -> UInt64? {
    guard name.count <= 8 else { return nil }
    return name.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func table(_ list: String) -> [UInt64: UInt32] {
    var result: [UInt64: UInt32] = [:]
    var name: UInt64?
    for word in Array(list.utf8).split(separator: 0x20) {
      if let key = name {
        result[key] = UInt32(String(decoding: word, as: UTF8.self), radix: 16)
        name = nil
      } else {
        name = packed(word)
      }
    }
    return result
  }
}

@testable import CleanStage

extension String {
  /// This text as a program shows it that takes its UTF-8 for a code page; nil if the page cannot
  /// show a byte of it.
  func read(as page: CodePage) -> String? {
    let letters = Array(page.upperHalf.unicodeScalars)
    var read = String.UnicodeScalarView()
    for byte in utf8 {
      guard byte >= 0x80 else {
        read.append(Unicode.Scalar(byte))
        continue
      }
      let letter = letters[Int(byte) - 0x80]
      if letter == "_" { return nil }
      read.append(letter == "." ? Unicode.Scalar(byte) : letter)
    }
    return String(read)
  }
}

/// Sound lines of many scripts, in the wording of notices and small talk.
let soundLines = [
  "Der Bäcker am Fluß verkauft süße Brötchen, täglich ab fünf Uhr früh.",
  "L’été dernier, la fenêtre du château est restée ouverte après la fête.",
  "El niño soñó con una cigüeña que traía piñas de la montaña.",
  "As crianças não sabem onde estão as chaves do portão.",
  "Żółta łódź płynie wąską rzeką, a ćmy śpią w gałęziach.",
  "Příští týden přijede dědeček s čerstvými houbami z lesů.",
  "A tűzoltó kölcsönkért egy szép, széles létrát a szőlősgazdától.",
  "Cămașa albă și pălăria îi ședeau bine țăranului.",
  "Küçük çocuk yağmurda şemsiyesiz yürüdü, üşüdü.",
  "Ją slėgė žąsų gagenimas už šulinio.",
  "Старая мельница стоит у реки, и вода шумит под колесом.",
  "Їжак приніс у ґанок яблуко, а єнот — грушу.",
  "Љубичица цвета поред ћуприје, џбун је мали.",
  "Η γάτα κοιμάται πάνω στο ζεστό τραπέζι της κουζίνας.",
  "החתול ישן על השולחן במטבח החם.",
  "القطة تنام على الطاولة الدافئة في المطبخ.",
  "बिल्ली रसोई की गरम मेज पर सोती है।",
  "แมวนอนบนโต๊ะอุ่นในครัว",
  "猫が台所の暖かい机の上で寝ています。",
  "고양이가 부엌의 따뜻한 탁자 위에서 자요.",
  "猫在厨房温暖的桌子上睡觉，窗外下着雨。",
  "Կատուն քնում է խոհանոցի տաք սեղանին։",
  "“It’s late,” she said — and the café closed…",
  "Con mèo ngủ trên chiếc bàn ấm trong nhà bếp, trời đã tối.",
]

import Testing
import TextMill
import TextMillLanguage

@Suite struct LanguageTests {
  private let detector = LanguageDetector()

  private func code(_ text: String) -> String { "\(detector.language(of: Text(text)).code)" }

  @Test(arguments: [
    ("en", "The old bridge over the river will be closed until the end of the week."),
    ("de", "Die alte Brücke über den Fluss bleibt bis zum Ende der Woche geschlossen."),
    ("nl", "De oude brug over de rivier blijft tot het einde van de week gesloten."),
    ("af", "Die ou brug is nog nie oop nie, en niemand weet hoekom dit so lank neem nie."),
    ("sv", "Den gamla bron över floden är stängd till slutet av veckan."),
    ("da", "Den gamle bro over floden er lukket indtil slutningen af ugen, siger de."),
    ("nb", "Den gamle broen over elven er stengt frem til slutten av uken, sier de."),
    ("nn", "Den gamle brua over elva er stengd fram til slutten av veka, seier dei."),
    ("fi", "Vanha silta joen yli on suljettu viikon loppuun asti."),
    ("fr", "Le vieux pont sur la rivière restera fermé jusqu'à la fin de la semaine."),
    ("es", "El viejo puente sobre el río estará cerrado hasta el final de la semana."),
    ("pt", "O prefeito não disse quando a ponte vai abrir, mas ela já está quase pronta."),
    ("it", "Il vecchio ponte sul fiume resterà chiuso fino alla fine della settimana."),
    ("ro", "Podul vechi de peste râu va fi închis până la sfârșitul săptămânii."),
    ("pl", "Stary most na rzece będzie zamknięty do końca tygodnia."),
    ("cs", "Starý most přes řeku bude uzavřen až do konce týdne."),
    ("sk", "Starý most cez rieku bude zatvorený až do konca týždňa."),
    ("hu", "A folyó fölötti régi híd a hét végéig zárva marad."),
    ("tr", "Nehrin üzerindeki eski köprü haftanın sonuna kadar kapalı kalacak."),
    ("vi", "Cây cầu cũ bắc qua sông sẽ bị đóng cửa cho đến cuối tuần."),
    ("id", "Jembatan tua di atas sungai itu akan ditutup karena sedang diperbaiki pekan ini."),
    ("sw", "Daraja la zamani juu ya mto litafungwa hadi mwisho wa wiki."),
    ("ru", "Старый мост через реку будет закрыт до конца недели."),
    ("uk", "Старий міст через річку буде закритий до кінця тижня."),
    ("bg", "Старият мост над реката ще бъде затворен до края на седмицата."),
    ("ar", "سيبقى الجسر القديم فوق النهر مغلقا حتى نهاية الأسبوع."),
    ("fa", "پل قدیمی روی رودخانه تا پایان هفته بسته خواهد ماند."),
    ("hi", "नदी पर बना पुराना पुल सप्ताह के अंत तक बंद रहेगा।"),
    ("el", "Η παλιά γέφυρα θα μείνει κλειστή."), ("ko", "오래된 다리는 주말까지 닫힙니다."),
    ("th", "สะพานเก่าจะปิดจนถึงสิ้นสัปดาห์"), ("he", "הגשר הישן יהיה סגור עד סוף השבוע."),
    ("ja", "川にかかる古い橋は週末まで通行止めです。"), ("zh", "河上的旧桥将关闭到周末。"),
  ])
  func languagesAreTold(language: String, text: String) {
    #expect(code(text) == language)
    #expect(detector.language(of: Text(text)).confidence > 0.5)
  }

  @Test(arguments: ["", " \n", "12:30, 2026-11-24", "!?…", "🙂🙂", "ᚠᚢᚦᚨᚱᚲ"])
  func nothingIsToldWithoutKnownLetters(text: String) {
    #expect(detector.language(of: Text(text)) == .none)
    #expect(LanguageDetector(allowing: ["en"]).language(of: Text(text)) == .none)
  }

  @Test func capitalsDigitsSignsAndAddressesDoNotCount() {
    let plain = "Die alte Brücke über den Fluss bleibt geschlossen"
    let found = detector.language(of: Text(plain))
    #expect(detector.language(of: Text(plain.uppercased())) == found)
    #expect(detector.language(of: Text("17. \(plain.replacing(" ", with: " – 5 "))!")) == found)
    let address = "https://www.example.org/the-quick-brown-fox/jumps/over?the=lazy&dog=sleeps"
    #expect(detector.language(of: Text("\(plain) \(address)")) == found)
    #expect(detector.language(of: Text("www.the-old-bridge.example/is/closed \(plain)")) == found)
  }

  @Test func onlyAllowedLanguagesAreAnswers() {
    let text = Text("Den gamle broen over elven er stengt.")
    #expect(LanguageDetector(allowing: ["da", "sv"]).language(of: text).code == "da")
    #expect(LanguageDetector(allowing: ["ru", "el"]).language(of: text) == .none)
    #expect(LanguageDetector(allowing: ["en"]).language(of: Text("Η παλιά γέφυρα")) == .none)
    #expect(LanguageDetector(allowing: ["zh"]).language(of: Text("古い橋です")) == .none)
  }

  @Test func aPartIsReadAlone() {
    let text = Text("Мост закрыт до понедельника. The old bridge is closed until Monday.")
    let start = Text("Мост закрыт до понедельника. ").count
    #expect(detector.language(of: text, in: 0..<start).code == "ru")
    #expect(detector.language(of: text, in: start..<text.count).code == "en")
  }

  @Test func mostLettersDecideAboutTheScript() {
    #expect(
      code("В программе Microsoft Word можно открыть этот файл и сохранить его снова.") == "ru")
    #expect(code("新しいファイルを Word で開いて保存します。") == "ja")
    #expect(code("Сыр, борщ: they serve it with sour cream and bread in the old town.") == "en")
  }

  @Test func longTextsAreReadHereAndThere() {
    let german = String(repeating: "Die alte Brücke bleibt geschlossen. ", count: 150)
    let english = String(repeating: "The old bridge is closed until Monday. ", count: 2000)
    let text = Text(german + english)
    #expect(text.count > 10 * LanguageDetector.reach)
    #expect(detector.language(of: text).code == "en")
    let noBlanks = Text(String(repeating: "橋は閉じたままです", count: 3000))
    #expect(detector.language(of: noBlanks).code == "ja")
  }

  @Test func longerTextsAreSurer() {
    let short = detector.language(of: Text("Den gamle"))
    let long = detector.language(
      of: Text("Den gamle bro over floden er lukket indtil ugen slutter, siger de."))
    #expect(short.confidence < long.confidence)
    #expect(short.code(atLeast: 1) == .undetermined)
    #expect(long.code(atLeast: long.confidence) == long.code)
  }

  @Test func codesAreThoseOfISO639() {
    #expect(LanguageDetector.languages.count == 91)
    #expect(LanguageDetector.languages.map(\.description).contains("zu"))
    #expect(
      LanguageCode(iso639: "en")?.description == "en"
        && LanguageCode(iso639: "chr")?.description == "chr")
    #expect(
      LanguageCode(iso639: "e") == nil && LanguageCode(iso639: "EN") == nil
        && LanguageCode(iso639: "engl") == nil)
    #expect("\(LanguageCode.undetermined)" == "und")
  }
}

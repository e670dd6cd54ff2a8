/// Words that sentences are held together by, in languages that many pages are written in: lists
/// of links have few of them.
public enum FunctionWords {
  /// A string with blanks for each language.
  public static let lists = [
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through where much your way well down should because each just those how too good very make still see own work both between being under never same another know while last might us great since against go came right used take three",
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei sie nach wird werden einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn dass kann gegen vom schon ihre ich wir",
    "le la les de des du et un une en à est que qui dans pour sur par pas au il plus ne ce avec se sont son sa ses elle ont aux cette mais ou être nous vous comme été fait leur leurs ces deux",
    "el los las y que en un por con para es una su al lo como más pero sus del se no ha o este sí porque esta entre cuando muy sin sobre también fue había está han hasta desde",
    "o os as da do dos em um uma para com não por mais ao como mas foi ele das tem seu sua ou ser quando muito nos já está eu também pelo pela até isso",
    "il lo gli di che è e per non una sono da si con del della dei come anche ma al più nel alla ha questo delle nella",
    "het een van en dat op te zijn met voor niet aan er om ook als bij maar dan nog naar door wordt werd heeft uit ze",
    "и в не на что я с как а то это по но из у за от так же для он все бы его к",
    "och att det som en på är av för med den till inte har de ett om var men",
    "w i na z się nie do to że jest o jak po za od co ale przez oraz dla",
  ]

  /// A bit for every word, by a part of its hash.
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 256)
    for list in lists {
      for word in list.split(separator: " ") {
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        let place = Int(hash.value & 0x3FFF)
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    return bits
  }()

  /// The table, to be taken once for many words.
  static var table: [UInt64] { bits }

  /// Whether a word is in the lists; a few others seem to be.
  @inline(__always)
  static func contains(_ hash: UInt32, in table: Span<UInt64>) -> Bool {
    let place = Int(hash & 0x3FFF)
    return table[place >> 6] >> UInt64(place & 63) & 1 != 0
  }
}

/// The hash of a word, byte by byte.
struct WordHash {
  private var state: UInt32 = 0x811C_9DC5

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 0x0100_0193 }

  /// Adds bytes of which the first one is the lowest, eight at most; as many steps are taken however
  /// few count, which is quicker than a wrong guess.
  @inline(__always)
  mutating func add(first count: Int, of bytes: UInt64) {
    var (state, bytes) = (state, bytes)
    for index in 0..<8 {
      let next = (state ^ UInt32(truncatingIfNeeded: bytes & 0xFF)) &* 0x0100_0193
      state = index < count ? next : state
      bytes >>= 8
    }
    self.state = state
  }

  /// With its bits mixed.
  @inline(__always)
  var value: UInt32 {
    var mixed = state
    mixed ^= mixed >> 15
    mixed = mixed &* 0x2C1B_3C6D
    return mixed ^ mixed >> 13
  }
}

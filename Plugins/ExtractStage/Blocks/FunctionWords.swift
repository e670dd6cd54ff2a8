import TextMill
import TextMillLanguage

/// The commonest words of fourteen languages: sentences are full of them, menus are not.
///
/// Kohlschütter and others (Boilerplate Detection Using Shallow Text Features, 2010) and Pomikálek
/// (Removing Boilerplate and Duplicate Content from Web Corpora, 2011) show how much their density
/// says.
struct FunctionWords: Sendable {
  static let shared = FunctionWords()
  private let hashes: Set<UInt64>
  private let sieve: [Bool]

  private init() {
    var hashes: Set<UInt64> = []
    var sieve = Array(repeating: false, count: 4096)
    for word in Self.list.split(separator: " ") {
      let bytes = Array(word.utf8)
      var hash = LoweredHash.of(0..<bytes.count, in: bytes.span)
      if bytes.count == 3, bytes[0] >= 0xE3 {
        // Ideographs are read one by one.
        hash = UInt64(UTF8Scalar(at: 0, in: bytes.span).value) &* 0x9E37_79B9_7F4A_7C15
      }
      hashes.insert(hash)
      sieve[Int(hash & 4095)] = true
    }
    (self.hashes, self.sieve) = (hashes, sieve)
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    sieve[Int(truncatingIfNeeded: hash & 4095)] && hashes.contains(hash)
  }

  private static let list = """
    the of and to in a is that for it was on are as with his they at be this from have or by one had \
    not but what all were when we there can an which their if will would who been than its has into \
    could no them so these some her him only other about after also over our because \
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden \
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur \
    oder aber vor zur bis mehr durch \
    le la les de des et en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec \
    son aux d'un cette ont ses mais comme ou nous été elle leur \
    el los las y del se con por su para como más o fue este ha son entre está sobre también \
    al lo una pero sus le sin muy ya desde \
    o os as e do da dos das não um uma com na no em mais foi ao pela pelo ele \
    il lo gli che di è per non con una sono della nel alla più anche da si dei \
    het een van en dat op te zijn voor met die niet aan er ook als maar om bij \
    och att det som på är av för med den till inte om har de ett \
    og i er på til af det med en ikke \
    i w nie na się z do to że jest po jak o od za \
    ve bir bu da de için ile çok olarak daha \
    и в не на что с он как по это но из у к за от так же для было \
    dan yang di untuk dengan ini itu tidak dari pada \
    की के है में और का से को पर ने \
    的 是 在 了 和 有 我 他 这 为 也 不 就 と に は を が で た し て の も
    """
}

import TextMill

/// Lets a program in any language work on documents.
struct ExecStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "run"

    @Setting("The program and its arguments, as a list; no shell looks at them.")
    var run: [String]
    @Setting("The longest time for one document.", in: .shortest ... .longest)
    var timeout = TimeSpan.seconds(30)
    @Setting("The longest time until the program is ready.", in: .shortest ... .longest)
    var startTimeout = TimeSpan.seconds(60)
    @Setting("The most memory that each of its processes may have, such as 2GB; only on Linux.")
    var memory: ByteCount? = nil
    @Setting(
      "How often a document is tried again, by a new process, when one ends or is slow.", in: 0...10
    )
    var retries = 0
    @Setting("The layers that the program may write annotations to.")
    var layers: [String] = []
    @Setting("The reason that ledgers show for changes of the text; an answer may say another one.")
    var reason = "changed"
  }

  static let manual = ExecManual.manual

  let programs: [[String]]
  let provides: [Fact]
  private let settings: Settings
  private let layers: [Layer]
  private let pool: ProgramPool

  init(settings: Settings) throws {
    try settings.check()
    self.settings = settings
    programs = [settings.run]
    layers = settings.layers.map { Layer($0) }
    provides = layers.map(Fact.layer)
    pool = ProgramPool(settings)
  }

  func process(_ document: inout Document) throws {
    let reply = try reply(to: document)
    try reply.apply(to: &document, layers: layers, reason: settings.reason)
  }

  private func reply(to document: Document) throws(ExecFailure) -> Reply {
    var retries = settings.retries
    while true {
      do throws(ExecFailure) {
        return try pool.reply(to: document)
      } catch {
        if retries == 0 || !error.isOfProcess { throw error }
        retries -= 1
      }
    }
  }
}

extension TimeSpan {
  fileprivate static var shortest: TimeSpan { .milliseconds(10) }
  fileprivate static var longest: TimeSpan { .hours(1) }
}

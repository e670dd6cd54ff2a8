import TextMill
import TextMillFormats

/// How far a run is, so that it can go on after a crash.
struct Checkpoint: Sendable {
  /// What must be the same for a run to go on.
  var identity: RunIdentity
  /// Where reading goes on.
  var position: InputPosition
  /// What happened up to there.
  var ledger: Ledger
  /// What was written up to there.
  var outputs: OutputSet.Snapshot
  /// Whether all is written, and only final names are missing.
  var isComplete = false
}

// MARK: - As JSON

extension Checkpoint {
  /// All but the names of the files opened so far, which have a list of their own: `fileCount` says
  /// how much of it counts.
  func json(fileCount: Int) -> JSONValue {
    .object([
      .init("identity", identity.json),
      .init(
        "position",
        .object([
          .init("file", .integer(position.file)), .init("offset", .integer(position.offset)),
          .init("record", .integer(position.record)),
        ])),
      .init("ledger", ledger.json(withTimes: true)), .init("files", .integer(fileCount)),
      .init("open", .array(outputs.open.map { $0.json })),
      .init("quarantine", outputs.quarantine?.json ?? .null), .init("complete", .bool(isComplete)),
    ])
  }

  /// Reads what `json` wrote; `nil` if it is something else.
  init?(json: JSONValue, paths: [String]) {
    guard let identity = json["identity"].flatMap(RunIdentity.init(json:)),
      let place = json["position"], let file = place["file"]?.int,
      let offset = place["offset"]?.int, let record = place["record"]?.int,
      let ledger = json["ledger"].flatMap(Ledger.init(json:)),
      case .array(let open)? = json["open"], let quarantine = json["quarantine"]
    else { return nil }
    self.identity = identity
    position = InputPosition(file: file, offset: offset, record: record)
    self.ledger = ledger
    let states = open.compactMap(PartialFile.State.init(json:))
    guard states.count == open.count else { return nil }
    outputs = OutputSet.Snapshot(
      paths: paths, open: states, quarantine: PartialFile.State(json: quarantine))
    isComplete = json["complete"] == true
  }
}

extension PartialFile.State {
  var json: JSONValue {
    .object([
      .init("path", .string(path)), .init("length", .integer(length)),
      .init("count", .integer(count)), .init("waiting", .string(Base64.encoded(waiting))),
    ])
  }

  init?(json: JSONValue) {
    guard let path = json["path"]?.string, let length = json["length"]?.int,
      let count = json["count"]?.int, let waiting = json["waiting"]?.string,
      let bytes = Base64.decoded(waiting)
    else { return nil }
    self.init(path: path, length: length, count: count, waiting: bytes)
  }
}

extension JSONValue {
  /// The number, if it is a whole one.
  package var int: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}

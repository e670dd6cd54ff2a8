#if Server
  import Hummingbird
  import TextMill
  import TextMillRunner

  /// What the studio's page asks, and what it is answered: JSON both ways.
  struct StudioAPI: Sendable {
    /// A text may stand in the request in escapes.
    private static let maximumBody = 8_000_000

    let studio: Studio
    /// Stages hold a thread while they work: one question at a time.
    let turns = Turns(1)

    /// The answer to a request below `/api/`.
    func answer(_ path: String, _ request: Request) async throws -> JSONValue {
      switch (request.method, path) {
      case (.get, "session"): return studio.session
      case (.get, let path) where path.hasPrefix("documents/"):
        let document = try document(Int(path.dropFirst("documents/".count)))
        return .object([.init("text", .string(document.text.string))])
      case (.post, "check"):
        return studio.check(try Self.text("definition", of: try await body(of: request)))
      case (.post, "try"): return try await trial(try await body(of: request))
      case (.post, "edit"): return try edit(try await body(of: request))
      case (.put, "definition"):
        let definition = try Self.text("definition", of: try await body(of: request))
        do throws(StudioFile.NotSaved) {
          try studio.file.save(definition)
        } catch {
          throw RequestError(code: "not_saved", status: 409, reason: error.reason)
        }
        return .object([.init("saved", true)])
      default: throw RequestError.notFound
      }
    }

    private func body(of request: Request) async throws -> JSONValue {
      guard request.headers[.contentType]?.hasPrefix(MediaType.json) ?? false else {
        throw RequestError.unsupportedType([MediaType.json])
      }
      let bytes = try await BodyReader(limit: Self.maximumBody, time: .seconds(30))
        .bytes(of: request)
      do throws(JSONError) {
        return try JSONValue(json: bytes)
      } catch {
        throw RequestError.noDocument("\(error)")
      }
    }

    private static func text(_ name: String, of body: JSONValue) throws(RequestError) -> String {
      guard let text = body[name]?.string else { throw .noDocument("there is no '\(name)' in it") }
      return text
    }

    private func document(_ number: Int?) throws(RequestError) -> Document {
      guard let number, studio.documents.indices.contains(number) else { throw .notFound }
      return studio.documents[number]
    }

    private func trial(_ body: JSONValue) async throws -> JSONValue {
      let definition = try Self.text("definition", of: body)
      let document: Document
      if let number = body["document"]?.int {
        document = try self.document(number)
      } else {
        document = Document(id: "text", text: Text(try Self.text("text", of: body)))
      }
      guard document.text.count <= Studio.maximumText else {
        throw RequestError(
          code: "too_large", status: 413,
          reason:
            "the text has more than \(Studio.maximumText) bytes; 'textmill try' shows longer ones")
      }
      await turns.take()
      defer { turns.giveBack() }
      return await withTaskExecutorPreference(OwnThreads.shared) {
        studio.trial(definition, document)
      }
    }

    private func edit(_ body: JSONValue) throws -> JSONValue {
      guard let stage = body["stage"]?.int, let value = body["value"] else {
        throw RequestError.noDocument("there is no 'stage' or no 'value' in it")
      }
      let (definition, setting) = (
        try Self.text("definition", of: body), try Self.text("setting", of: body)
      )
      do throws(SettingEdit.Refusal) {
        return try studio.edit(definition, stage: stage, setting, value)
      } catch {
        throw RequestError(code: "not_edited", status: 422, reason: error.reason)
      }
    }
  }
#endif

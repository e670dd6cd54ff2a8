#if SQLite
  import GRDB
  import GRDBSQLite
  import TextMillLanguage

  /// The SQL function that tells how well a document fits a query of FTS5: the greater the better.
  ///
  /// It is BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with the parameters
  /// of FTS5's own `bm25`. That one counts for each phrase of the query all documents that have it, which
  /// takes longer than all else together where half of them do. Here it can be estimated from some.
  ///
  ///     textmill_rank(index, sample, span)
  ///
  /// `sample` is how many documents with a phrase are looked at, 0 for all, and `span` the difference
  /// between the least and the greatest number of a document, over which these are taken to be spread
  /// evenly. A query of one phrase weighs it 1 if `sample` is not 0: its weight changes no order.
  enum SearchRank {
    static let name = "textmill_rank"

    /// Lets statements of this connection use the function.
    static func add(to db: Database) throws {
      let api = unsafe UnsafeMutablePointer(mutating: FTS5.api(db))
      let code = unsafe name.withCString { name in
        unsafe api.pointee.xCreateFunction(api, name, nil, function, nil)
      }
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    private static let function: fts5_extension_function = { api, context, result, count, values in
      guard let api = unsafe api, let context = unsafe context, count == 2,
        let values = unsafe values
      else {
        return unsafe sqlite3_result_error_code(result, SQLITE_MISUSE)
      }
      let match = unsafe RankedMatch(api: api.pointee, context: context)
      do {
        let query = try unsafe match.query(
          sample: Int(sqlite3_value_int64(values[0])), span: sqlite3_value_double(values[1]))
        unsafe sqlite3_result_double(result, try match.score(query))
      } catch {
        unsafe sqlite3_result_error_code(
          result, (error as? DatabaseError)?.resultCode.rawValue ?? 1)
      }
    }
  }

  /// What is the same for all documents of a query.
  private final class RankedQuery {
    /// How much each phrase weighs: the rarer the more.
    let weights: [Double]
    /// The documents' mean length, in tokens.
    let meanLength: Double

    init(weights: [Double], meanLength: Double) {
      (self.weights, self.meanLength) = (weights, meanLength)
    }
  }

  /// A document in which a query was found, as FTS5 shows it.
  @unsafe private struct RankedMatch {
    let api: Fts5ExtensionApi
    let context: OpaquePointer

    private static let (saturation, lengthShare) = (1.2, 0.75)

    func score(_ query: RankedQuery) throws -> Double {
      let frequencies = try unsafe frequencies()
      var length: Int32 = 0
      try unsafe check(api.xColumnSize(context, -1, &length))
      let share = unsafe 1 - Self.lengthShare + Self.lengthShare * Double(length) / query.meanLength
      return zip(query.weights, frequencies).reduce(0) { sum, phrase in
        let (weight, frequency) = phrase
        return unsafe sum + weight * frequency * (Self.saturation + 1)
          / (frequency + Self.saturation * share)
      }
    }

    /// How often each phrase stands in the document.
    private func frequencies() throws -> [Double] {
      var count: Int32 = 0
      try unsafe check(api.xInstCount(context, &count))
      var frequencies = unsafe Array(repeating: 0.0, count: Int(api.xPhraseCount(context)))
      for index in 0..<count {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        try unsafe check(api.xInst(context, index, &phrase, &column, &offset))
        // Another version's index can have further columns.
        let isKnown = SearchIndex.columnWeights.indices.contains(Int(column))
        frequencies[Int(phrase)] += isKnown ? SearchIndex.columnWeights[Int(column)] : 1
      }
      return frequencies
    }

    func query(sample: Int, span: Double) throws -> RankedQuery {
      if let known = unsafe api.xGetAuxdata(context, 0) {
        return unsafe Unmanaged<RankedQuery>.fromOpaque(known).takeUnretainedValue()
      }
      var (documents, tokens): (Int64, Int64) = (0, 0)
      try unsafe check(api.xRowCount(context, &documents))
      try unsafe check(api.xColumnTotalSize(context, -1, &tokens))
      let phrases = unsafe api.xPhraseCount(context)
      let weights = try (0..<phrases).map { phrase in
        if sample > 0, phrases == 1 { return 1.0 }
        let found = try unsafe documentsFound(phrase, sample: sample, span: span)
        let weight = PortableMath.log((Double(documents) - found + 0.5) / (found + 0.5))
        return weight > 0 ? weight : 1e-6
      }
      let query = RankedQuery(
        weights: weights, meanLength: Double(tokens) / Double(max(1, documents)))
      let code = unsafe api.xSetAuxdata(context, Unmanaged.passRetained(query).toOpaque()) {
        known in
        if let known = unsafe known { unsafe Unmanaged<RankedQuery>.fromOpaque(known).release() }
      }
      try unsafe check(code)
      return query
    }

    /// How many documents have a phrase, exactly or by how close together the first `sample` are.
    private func documentsFound(_ phrase: Int32, sample: Int, span: Double) throws -> Double {
      var seen = SeenDocuments(most: sample)
      let code = unsafe withUnsafeMutablePointer(to: &seen) { seen in
        unsafe api.xQueryPhrase(context, phrase, seen) { api, context, seen in
          guard let api = unsafe api, let context = unsafe context, let seen = unsafe seen else {
            return SQLITE_MISUSE
          }
          let number = unsafe api.pointee.xRowid(context)
          return unsafe seen.assumingMemoryBound(to: SeenDocuments.self).pointee.goesOn(number)
            ? SQLITE_OK : SQLITE_DONE
        }
      }
      try unsafe check(code)
      return seen.estimate(over: span)
    }

    private func check(_ code: Int32) throws {
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }

  /// Documents with a phrase, seen in the order of their numbers.
  private struct SeenDocuments {
    let most: Int
    private var count = 0
    private var first: Int64 = 0
    private var last: Int64 = 0

    init(most: Int) { self.most = most }

    mutating func goesOn(_ number: Int64) -> Bool {
      if count == 0 { first = number }
      last = number
      count += 1
      return count != most
    }

    func estimate(over span: Double) -> Double {
      guard count == most, last > first else { return Double(count) }
      return max(Double(count), Double(count) / (Double(last) - Double(first)) * span)
    }
  }
#endif

#if SQLite
  import GRDB
  import TextMill

  /// What SQLite says, in words for a person.
  enum DatabaseFailure {
    /// Runs `body`, and tells its failure as one of the output.
    static func reported<Result>(
      _ name: String, _ body: () throws -> Result
    ) throws(OutputError) -> Result {
      do {
        return try body()
      } catch let error as OutputError {
        throw error
      } catch let error as DatabaseError {
        throw OutputError(name, reason(error))
      } catch {
        throw OutputError(name, "\(error)")
      }
    }

    static func reason(_ error: DatabaseError) -> String {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: "another program is writing it"
      case .SQLITE_NOTADB: "it is a file of something else, and no SQLite database"
      case .SQLITE_CORRUPT: "the database is damaged: \(error.message ?? "")"
      case .SQLITE_CANTOPEN: "it cannot be opened, or its folder cannot be written"
      case .SQLITE_READONLY: "no permission to write it"
      case .SQLITE_FULL: "the disk is full"
      default: error.message ?? "\(error.resultCode)"
      }
    }
  }
#endif

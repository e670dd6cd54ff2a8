/// Why a search gave no answer.
public enum SearchError: Error, Sendable, Equatable {
  /// There is no database that can be searched.
  case database(String)
  /// The query is not written as it must be.
  case query(String)
}

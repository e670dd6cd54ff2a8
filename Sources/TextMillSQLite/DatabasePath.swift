/// Names of files as SQLite takes them.
enum DatabasePath {
  /// A name that means a file and nothing else: `:memory:` and `file:` are no files to SQLite.
  static func plain(_ path: String) -> String {
    path.hasPrefix("/") || path.hasPrefix("./") ? path : "./" + path
  }
}

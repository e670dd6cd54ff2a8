/// Whether this program can write and search SQLite databases.
public enum SQLiteSupport {
  /// Whether it was built with SQLite, by the package trait of that name.
  public static var isAvailable: Bool {
    #if SQLite
      true
    #else
      false
    #endif
  }

  /// What is wrong where it was not.
  public static let missing = "this program was built without SQLite"

  /// What to do about it.
  public static let howToBuild =
    "build textmill with SQLite: swift build -c release --traits SQLite"
}

/// Whether this program can answer requests over HTTP.
package enum ServerBuild {
  /// Whether it was built with the package trait `Server`.
  package static var isAvailable: Bool {
    #if Server
      true
    #else
      false
    #endif
  }

  /// What to say where it was not.
  package static let howToBuild =
    "build textmill with a server: swift build -c release --traits Server"
}

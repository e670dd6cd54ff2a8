/// Something outside of the run that a stage reaches only if the command line allows it.
///
/// A definition may come from somebody else: reading files it is told to read and writing its
/// exports is all that it can do unasked.
public enum Reach: String, Sendable, Hashable, CaseIterable {
  /// Programs that are run, with all that the person who runs TextMill may do.
  case programs = "exec"

  /// In words.
  public var described: String {
    switch self {
    case .programs: "runs programs"
    }
  }
}

/// Programs in shell, as they are run by the stage under test.
enum ExecScripts {
  /// A program that notes its number in `pids`, answers the handshake, and writes back what it reads
  /// until it comes to the document `r5`.
  static func failing(with action: String) -> String {
    """
    echo $$ >> pids
    read -r hello; printf '%s\\n' "$hello"
    while read -r line; do
      case $line in
        *'"id":"r5"'*) \(action) ;;
        *) printf '%s\\n' "$line" ;;
      esac
    done
    """
  }

  /// A program that does not get ready.
  static func notReady(_ action: String) -> String {
    "echo $$ >> pids\n\(action)\n"
  }

  /// What programs do to a document instead of answering, and what is said about it.
  static let failures: [(action: String, words: String)] = [
    ("exit 7", "ended before it answered: exit code 7"),
    ("exit 0", "ended before it answered: exit code 0"),
    ("kill -9 $$", "ended before it answered: ended by signal 9"),
    ("echo 'no such thing' >&2; exit 3", "exit code 3; it said: no such thing"),
    ("seq 1 50000 >&2; exit 3", "it said: 49998 / 49999 / 50000"),
    (":", "silent for 700ms"),
    ("sleep 300 & echo $! >> pids; wait", "silent for 700ms"),
    ("trap '' TERM; while :; do sleep 1; done", "silent for 700ms"),
    ("yes >&2", "silent for 700ms"),
    ("echo nonsense", #"the answer is \"nonsense\""#),
    ("echo 'debug: at r5'; printf '%s\\n' \"$line\"", "debug: at r5"),
    ("printf '%s\\n%s\\n' \"$line\" \"$line\"", "more than one line"),
    ("printf '{\"seq\":6,'; exit 0", "ended before it answered"),
    ("printf '\\377\\n'", "not valid UTF-8"),
    ("echo '{\"seq\":9999}'", "to request 9999"),
    ("echo '{\"seq\":1}'", "answered twice"),
    ("echo '{}'", "no 'seq'"),
    ("echo", "broken JSON"),
    ("yes x", "x"),
    ("yes | tr -d '\\n'", "too long"),
    ("s=${line#*:}; echo \"{\\\"seq\\\":${s%%,*},\\\"error\\\":\\\"not mine\\\"}\"", "not mine"),
    ("s=${line#*:}; echo \"{\\\"seq\\\":${s%%,*},\\\"txt\\\":1}\"", "unknown field 'txt'"),
  ]

  /// What programs do that never get ready.
  static let badStarts: [(action: String, words: String)] = [
    ("exit 4", "ended before it was ready: exit code 4"),
    ("echo oops >&2; exit 1", "exit code 1; it said: oops"),
    ("read -r hello; echo '{\"textmill\":2}'; sleep 300", "version 2 of the protocol"),
    ("read -r hello; echo welcome; sleep 300", #"its first line is \"welcome\""#),
    ("read -r hello; echo '{\"textmill\":1,\"offsets\":\"words\"}'; sleep 300", "offsets"),
    ("sleep 300", "silent for 400ms before it was ready"),
    ("yes", #"\"y\" and others"#),
  ]
}

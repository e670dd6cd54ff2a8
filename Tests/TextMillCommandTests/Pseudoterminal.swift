/// A terminal of a given width, as a program sees it.
enum Pseudoterminal {
  /// Runs a command on a pseudo-terminal of so many columns, and prints what it wrote.
  static let script = """
    import fcntl, os, pty, struct, sys, termios
    child, master = pty.fork()
    if child == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 40, int(sys.argv[1]), 0, 0))
        os.environ["TERM"] = "xterm"
        os.environ.pop("NO_COLOR", None)
        os.execv(sys.argv[2], sys.argv[2:])
    output = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        output += piece
    sys.stdout.buffer.write(output.replace(b"\\r\\n", b"\\n"))
    """
}

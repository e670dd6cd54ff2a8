/// How a page looks: on a light and a dark screen, on a narrow one, on paper.
enum PageStyle {
  /// The hue of each type of the stage 'entities', in degrees.
  private static let hues: [(name: String, hue: Int)] = [
    ("person", 135), ("organization", 215), ("place", 180), ("nationality", 50), ("event", 330),
    ("date", 285), ("time", 265), ("money", 90), ("percent", 110), ("quantity", 70), ("email", 20),
    ("url", 5), ("phone", 35),
  ]
  /// The hues for types of other stages.
  private static let otherHues = [155, 195, 235, 310, 350, 60]

  /// The class of a type's marks: the same on every run, and made of letters and digits alone,
  /// whatever the type is called.
  static func name(of label: String) -> String {
    if let index = hues.firstIndex(where: { $0.name == label }) { return "e\(index)" }
    let sum = label.utf8.reduce(7) { ($0 * 31 + Int($1)) % 65_521 }
    return "o\(sum % otherHues.count)"
  }

  private static var colors: String {
    let own = hues.enumerated().map { ("e\($0.offset)", $0.element.hue) }
    let others = otherHues.enumerated().map { ("o\($0.offset)", $0.element) }
    return (own + others).map { ".\($0.0) { --hue: \($0.1) }" }.joined(separator: "\n")
  }

  /// What stands before the first document.
  static let beginning = Array(
    """
    <!doctype html>
    <html lang="">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="color-scheme" content="light dark">
    <title>Entities</title>
    <style>
    :root { --page: #fff; --ink: #1b1b1f; --quiet: #55555e; --rule: #d8d8de; --light: 88%; --edge: 38% }
    @media (prefers-color-scheme: dark) {
      :root { --page: #16161a; --ink: #ececf1; --quiet: #a9a9b4; --rule: #3a3a42; --light: 22%; --edge: 62% }
    }
    body { margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 46rem;
      background: var(--page); color: var(--ink); font: 1.0625rem/1.75 system-ui, sans-serif }
    article + article { border-top: 1px solid var(--rule); margin-top: 2.5rem }
    h1 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .75rem; overflow-wrap: anywhere }
    ul { list-style: none; margin: 0 0 1.25rem; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem }
    li { font-size: .875rem; line-height: 1.4; padding: .1rem .6rem; overflow-wrap: anywhere }
    .none { color: var(--quiet) }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4 }
    mark, li { color: var(--ink); background: hsl(var(--hue) 65% var(--light));
      border-radius: .3rem }
    mark { padding: .1em .25em; border-bottom: 2px solid hsl(var(--hue) 55% var(--edge));
      -webkit-box-decoration-break: clone; box-decoration-break: clone }
    mark mark { outline: 1px solid hsl(var(--hue) 55% var(--edge)) }
    small { font-size: .6875em; font-weight: 600; margin-inline-start: .4em;
      unicode-bidi: isolate; user-select: none }
    \(colors)
    @media print {
      :root { --page: #fff; --ink: #000; --quiet: #333; --rule: #999; --light: 92%; --edge: 35% }
      body { max-width: none; font-size: 11pt }
      mark, li { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      article + article { break-before: page; border: 0 }
    }
    </style>

    """.utf8)
}

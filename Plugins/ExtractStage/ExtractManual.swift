import TextMill

/// The page of `extract` in the manual.
let extractManual = StageManual(
  name: "extract",
  summary: "Take the main text and the facts about it out of HTML pages.",
  discussion: """
    A page is parsed as the HTML standard says and cut into blocks: paragraphs, headings, list \
    items, cells. A small model that was trained on pages of many sites judges each of them by its \
    text, its place, the names of the elements around it and its neighbours; what belongs to the \
    page's main text stays. Menus, headers, footers, share buttons, related links and the like are \
    removed, each with a reason that their surroundings name; readers' comments go, too, unless \
    'comments' is set or they are what the page is about, as in a forum. Text that a page gives twice \
    stays once ('copy').

    Markup goes, and character references become characters, as normalizations. So the offsets of \
    the text lead back to the bytes of the page. Paragraphs have an empty line between them, items \
    of a list and rows of a table a line end, cells a tab; with 'format: markdown' headings, lists, \
    quotes, code, tables and emphasized words bear Markdown's marks, and with 'links' links their \
    addresses (signs in the text are not escaped).

    The metadata are title, author, date (2026-11-24), site_name and language, as the page gives them \
    in JSON-LD, Open Graph and other tags; what a document has already stays. Most people do not \
    count an article's title to its text, and so it is often removed; it is in the metadata.

    A text without any tag stays as it is. Elements more than \(TreeBuilder.deepest) levels deep \
    count as parts of those around them. Time is linear in a page's length. Besides the page, memory \
    is at most some 400 MB for pages of many small pieces; a page in more than a million pieces, or \
    longer than 'largest', fails. Scripts are not run: what only they would write is not there.
    """,
  examples: [
    Example(
      """
      <html lang="en"><title>Rain at last - Hill Gazette</title>
      <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Rain at last</h1>
      <p>It rained in the hills on Monday, for the first time in nine weeks, and the wells are
      filling again.</p>
      <p>Farmers had feared for the late barley &amp; the orchards; the council has lifted its ban on
      watering gardens.</p></article>
      <footer>© 2026 Hill Gazette</footer></html>
      """,
      gives: """
        It rained in the hills on Monday, for the first time in nine weeks, and the wells are filling \
        again.

        Farmers had feared for the late barley & the orchards; the council has lifted its ban on \
        watering gardens.
        """,
      removes: [
        "Home Sport": "navigation", "Rain at last": "title", "© 2026 Hill Gazette": "footer",
      ]),
    Example("A text without markup stays as it is."),
  ],
  usages: [
    "extract", "extract: { format: markdown }", "extract: { format: markdown, links: true }",
    "extract: { favor: precision, metadata: false }",
    "extract: { comments: true, largest: 8MB }",
  ],
  provides: ["title", "author", "date", "site_name", "language"].map { .metadata($0) })

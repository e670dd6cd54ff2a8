// Mistakes in a file as text and as YAML.

extension DiagnosticExplanation {
  static let yamlSyntax = Self(
    "The file is not YAML at this place.",
    """
    What stands there breaks YAML's rules, so nothing behind it can be understood. Usual causes are a \
    bracket or quote that is not closed, a line that is indented by too much or too little, and a \
    text with ': ' or ' #' in it that needs quotes.
    """,
    wrong: "stages:\n  - summarize: { sentences: 3",
    right: "stages:\n  - summarize: { sentences: 3 }")

  static let notText = Self(
    "The file is not UTF-8 text.",
    """
    Definitions are written in UTF-8, and without control characters other than tabs and line ends. \
    Save the file as UTF-8; the message names the byte at fault.
    """)

  static let unreadable = Self(
    "The file cannot be read.",
    """
    It is not there, it is a folder, or this user may not read it. A name without folder and extension \
    also stands for NAME.yaml and Pipelines/NAME.yaml.
    """)

  static let severalDocuments = Self(
    "The file has more than one YAML document.",
    """
    A line '---' in the middle of a file begins a further document. A definition is one: split the \
    file, or use 'include' for stages that several pipelines share.
    """,
    wrong: "stages: [clean]\n---\nstages: [boilerplate]", right: "stages: [clean, boilerplate]")

  static let empty = Self(
    "The file holds no definition.",
    "It is empty or has comments only. The least that a definition has is a list of stages.",
    wrong: "# to do", right: "stages: [clean]")

  static let duplicateKey = Self(
    "A key stands twice in one mapping.",
    """
    YAML readers disagree about which of the two counts, so that neither does here. Take one away; for \
    a stage that is to run twice write two entries of the list.
    """,
    wrong: "pipeline: a\npipeline: b\nstages: [clean]", right: "pipeline: a\nstages: [clean]")

  static let unknownAlias = Self(
    "An alias names no anchor.",
    "*name repeats what &name marked before it in the same file. Mark it, or write it out.",
    wrong: "stages:\n  - entities: *shared",
    right: "x-shared: &shared { types: [person] }\nstages:\n  - entities: *shared")

  static let aliasBomb = Self(
    "Aliases multiply beyond what a definition can need.",
    """
    Aliases of lists of aliases grow by powers: a short file would take all memory. Write the lists \
    out, or use fewer levels.
    """)

  static let tooDeep = Self(
    "Lists and mappings are nested too deeply.",
    "No definition needs so many levels; a bracket that is opened again and again makes them.")

  static let unknownTag = Self(
    "A tag that definitions do not use.",
    """
    '!name' gives a value a type of its own in some programs. Here only YAML's own tags, such as !!str \
    and !!int, mean something. A text that begins with '!' needs quotes.
    """,
    wrong: "pipeline: !name news\nstages: [clean]",
    right: "pipeline: \"!name news\"\nstages: [clean]")

  static let badMerge = Self(
    "A merge key takes something that is no mapping.",
    "'<<' puts the keys of a mapping, or of a list of mappings, beside those that stand there.",
    wrong: "stages:\n  - summarize: { <<: 3, sentences: 2 }",
    right: "x-short: &short { max_words: 20 }\nstages:\n  - summarize: { <<: *short, sentences: 2 }"
  )

  static let badKey = Self(
    "A key is not text.",
    "Keys are words. A list or mapping as a key, begun by '?', means nothing in a definition.",
    wrong: "? [a, b]\n: c\nstages: [clean]", right: "x-c: [a, b]\nstages: [clean]")
}

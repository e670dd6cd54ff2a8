// Mistakes in keys and values.

extension DiagnosticExplanation {
  static let unknownKey = Self(
    "A definition has no such key.",
    """
    A key that is not known would do nothing, and often is a known one misspelt. Keys of one's own \
    begin with 'x-': they are a place for anchors.
    """,
    wrong: "name: news\nstages: [clean]", right: "pipeline: news\nstages: [clean]")

  static let missingKey = Self(
    "A key that must be there is missing.", "Every definition has a list of 'stages'.",
    wrong: "pipeline: news", right: "pipeline: news\nstages: [clean]")

  static let wrongType = Self(
    "A value is of another kind than its key takes.",
    """
    A list stands where a number is expected, say, or a text where a mapping is. YAML reads 'no' as a \
    text and '3' as a number; truth is 'true' or 'false'.
    """,
    wrong: "stages:\n  - summarize: { sentences: three }",
    right: "stages:\n  - summarize: { sentences: 3 }")

  static let badValue = Self(
    "A value is outside of what its setting takes.",
    """
    It is not one of the words to choose from, is beyond a range, or is a pattern that cannot be read. \
    'textmill stages NAME' shows what each setting of a stage takes.
    """,
    wrong: "stages:\n  - boilerplate: { action: delete }",
    right: "stages:\n  - boilerplate: { action: remove }")

  static let unknownVariable = Self(
    "A variable has no value.",
    """
    ${NAME} stands for a value from --set NAME=VALUE, from 'vars', or from the environment, in this \
    order. ${NAME:-default} says what holds without one; $${ is a plain ${.
    """,
    wrong: "stages:\n  - summarize: { sentences: \"${COUNT}\" }",
    right: "vars: { COUNT: 3 }\nstages:\n  - summarize: { sentences: \"${COUNT}\" }")

  static let unknownProfile = Self(
    "The definition has no profile of this name.",
    """
    Profiles stand under 'profiles', each with 'vars' and a list 'without' of the labels of stages that \
    are left out: profiles: { quick: { vars: { COUNT: 1 }, without: [summarize] } }. --profile NAME \
    chooses one.
    """)

  static let badVariable = Self(
    "What stands behind '${' is no variable.",
    "A variable's name is letters, digits and underscores, closed by '}'. $${ is a plain ${.",
    wrong: "pipeline: \"${na me}\"\nstages: [clean]",
    right: "pipeline: \"${NAME:-news}\"\nstages: [clean]")

  static let badExpression = Self(
    "A condition cannot be understood.",
    """
    Conditions compare measures of a document with numbers, such as words > 120, and are joined by \
    and, or, not. The message says where understanding ended; 'textmill stages filter' lists the \
    measures.
    """,
    wrong: "stages:\n  - filter: words => 20", right: "stages:\n  - filter: words >= 20")

  static let badInclude = Self(
    "An included file cannot be used.",
    """
    'include' takes the name of another definition, relative to the one that it stands in, whose \
    stages take the entry's place. The file must be there and must not include itself, by whatever \
    way.
    """)
}

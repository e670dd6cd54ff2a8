// Mistakes in stages and in their order.

extension DiagnosticExplanation {
  static let badStageEntry = Self(
    "An entry of 'stages' names no stage, or more than one.",
    """
    An entry is a stage's name, or a mapping whose one free key is that name; 'when', 'on_error' and \
    'label' may stand beside it. Settings stand below the name, indented by two more spaces.
    """,
    wrong: "stages:\n  - clean:\n    boilerplate:", right: "stages:\n  - clean\n  - boilerplate")

  static let unknownStage = Self(
    "There is no stage of this name.",
    """
    'textmill stages' lists the stages of this program. A stage of one's own must be linked into the \
    program that runs the definition: a package's own executable lists it beside the shipped ones.
    """,
    wrong: "stages: [cleen]", right: "stages: [clean]")

  static let unknownSetting = Self(
    "The stage has no such setting.",
    "A setting that is not known would do nothing. 'textmill stages NAME' shows a stage's settings.",
    wrong: "stages:\n  - summarize: { sentence: 1 }",
    right: "stages:\n  - summarize: { sentences: 1 }")

  static let missingSetting = Self(
    "A setting that the stage cannot do without is missing.",
    "It has no default. The message says what it is for.",
    wrong: "stages:\n  - export", right: "stages:\n  - export: { to: out.jsonl }")

  static let duplicateLabel = Self(
    "Two stages have one label.",
    "Ledgers and reasons name stages by their labels: each must say which stage it was.",
    wrong: "stages:\n  - clean:\n    label: a\n  - boilerplate:\n    label: a",
    right: "stages:\n  - clean:\n    label: a\n  - boilerplate:\n    label: b")

  static let unmetRequirement = Self(
    "A stage or a condition needs what no stage before it makes.",
    """
    The message names the stages that make it: put one of them in front. What a stage needs and makes \
    is at the end of its manual, 'textmill stages NAME'.
    """,
    wrong: "stages:\n  - filter: entities.count > 3",
    right: "stages:\n  - entities\n  - filter: entities.count > 3")

  static let outputConflict = Self(
    "Two exports write to one file.",
    "The later one would take the place of the first. Give them different names.",
    wrong: "stages:\n  - export: { to: a.jsonl }\n  - export: { to: ./a.jsonl }",
    right: "stages:\n  - export: { to: a.jsonl }\n  - export: { to: b.jsonl }")

  static let unsupportedStage = Self(
    "This version cannot run a stage of this kind.",
    """
    It runs stages that look at documents, one by one or all of them before they decide, and \
    exporters. Stages that wait for others it can check and not run.
    """)

  static let noStages = Self(
    "The list of stages is empty.", "A pipeline does nothing without a stage.",
    wrong: "stages: []", right: "stages: [clean]")

  static let duplicateTest = Self(
    "Two tests have one name.",
    "Results are told by name: each must say which test it was.",
    wrong: "stages: [clean]\ntests:\n  - { name: a, input: x }\n  - { name: a, input: y }",
    right: "stages: [clean]\ntests:\n  - { name: a, input: x }\n  - { name: b, input: y }")

  static let badTestInput = Self(
    "A test's input cannot be used.",
    """
    A file is named relative to the definition's folder and holds one document; a record has its \
    text in the field that 'read' names, 'text' by default.
    """)

  static let notAllowed = Self(
    "A stage reaches outside of the run, and nobody allowed it.",
    """
    A definition may come from somebody else, so that what runs programs or talks to hosts needs a \
    word from whoever starts the run: --allow exec, --allow net=HOST. 'textmill check' says which \
    programs a definition would run and which hosts it would talk to.
    """)

  static let unreachable = Self(
    "No document comes to this place, or what is done there goes nowhere.",
    """
    A case of a switch takes only what no case before it took: behind one without a condition there is \
    nothing left. And what a stage does behind the last export is written nowhere. The definition \
    runs; probably it does not do what was meant.
    """,
    wrong: "stages:\n  - export: { to: out.jsonl }\n  - clean",
    right: "stages:\n  - clean\n  - export: { to: out.jsonl }")

  static let unused = Self(
    "A setting or a variable has no effect.",
    """
    Another setting decides that this one does not count, or nothing refers to the variable. Take it \
    away, or write what it was meant for: often its name is misspelt at one of the two places.
    """,
    wrong: "vars: { COUNT: 3 }\nstages: [clean]",
    right: "vars: { COUNT: 3 }\nstages:\n  - summarize: { sentences: \"${COUNT}\" }")
}

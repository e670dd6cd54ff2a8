import TextMill

enum ExecManual {
  static let manual = StageManual(
    name: "exec",
    summary: "Let a program in any language work on documents.",
    discussion: """
      The program runs as long as the run, one process for each batch that is worked on, with the \
      environment that textmill has, and talks in lines of JSON. What it reads first is \
      {"textmill": 1}, which it answers with the same; "offsets" beside it says in what it counts: \
      bytes (the default), scalars as Python does, or utf16 as JavaScript does.

      Then it reads a line for each document, {"seq": 1, "id": "a.txt", "text": "…", "metadata": \
      {}}, and writes one line with the same seq: a program that writes back what it reads changes \
      nothing. It must flush its output behind each line.

      An answer may hold "text": the text as it shall be; or "edits": a list of {"start", "end", \
      "text", "reason"} for parts of the text, and it may hold "reason", why. "metadata" holds what \
      is to be set; null takes a key away. "annotations" holds lists of {"start", "end", "type", \
      "score"} by layer, with offsets in the text that the answer gives, or else in that of the \
      request. "drop" is the reason for which the document leaves the pipeline; "error" says why the \
      program cannot work on it.

      In Python: print(input(), flush=True), then for each line of sys.stdin \
      document = json.loads(line), and after changing document["text"] \
      print(json.dumps(document), flush=True). Pipelines/Programs/textmill_stage.py does more.

      A process that ends, is silent for too long, or answers anything else is ended, with all that \
      it started in its process group. The document that it had goes to quarantine, with the last \
      lines of the program's standard error; the next one gets a new process. A program that three \
      times in a row does not get ready is not started again. Its output must follow from the \
      document alone: which process sees which documents is chance.
      """,
    examples: [
      Example("Nothing changes.", settings: "cat"),
      Example(
        "The colour of money.", settings: "[sed, -u, s/colour/color/]",
        gives: "The color of money."),
    ],
    usages: [
      "exec: { run: [python3, redact.py], timeout: 10s }",
      "exec: { run: [node, tag.js], layers: [entities], retries: 1 }",
      "exec: [sh, -c, \"sed -u 's/colour/color/g'\"]",
    ],
    reaches: [.programs])
}

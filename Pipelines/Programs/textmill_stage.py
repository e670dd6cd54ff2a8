"""A stage of a TextMill pipeline in Python: copy this file beside your program.

    from textmill_stage import run

    def shout(document):
        document.replace(0, 5, "HELLO", reason="greeting")

    run(shout)

and in the definition `- exec: { run: [python3, shout.py] }`. What the function prints goes to
standard error, and an exception in it sends the document to quarantine. The protocol is described
by `textmill stages exec`.
"""

import json
import sys


class Document:
    """A document: its id, text and metadata, and what becomes of it.

    Set `text` or `metadata`, or call the methods; offsets count characters as Python does. With
    edits, offsets are those of the text as it came, whatever else was edited.
    """

    def __init__(self, request):
        self.id = request["id"]
        self.text = request["text"]
        self.metadata = request["metadata"]
        self._answer = {"seq": request["seq"]}
        self._edits = []
        self._annotations = {}
        self._before = self.text
        self._keys = set(self.metadata)

    def replace(self, start, end, text, reason=None):
        """Replaces a part of the text; "" removes it."""
        edit = {"start": start, "end": end, "text": text}
        self._edits.append(edit if reason is None else {**edit, "reason": reason})

    def annotate(self, layer, start, end, type="", score=None, **facts):
        """States a fact about a part of the text; `layers` in the definition must name the layer."""
        mark = {"start": start, "end": end, "type": type, "score": score, **facts}
        self._annotations.setdefault(layer, []).append(mark)

    def drop(self, reason):
        """Takes the document out of the pipeline."""
        self._answer["drop"] = reason

    def answer(self):
        gone = {key: None for key in self._keys - set(self.metadata)}
        answer = {**self._answer, "metadata": {**self.metadata, **gone}}
        if self.text != self._before:
            answer["text"] = self.text
        if self._edits:
            answer["edits"] = self._edits
        if self._annotations:
            answer["annotations"] = self._annotations
        return answer


def run(process):
    """Calls `process` with each document, as long as TextMill sends some."""
    # Only answers may go where they are read: whatever else is printed goes to standard error.
    lines, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr

    def say(value):
        answers.write(json.dumps(value).encode() + b"\n")
        answers.flush()

    version = json.loads(lines.readline())["textmill"]
    if version != 1:
        sys.exit(f"textmill_stage.py speaks version 1 of the protocol, not {version}")
    say({"textmill": 1, "offsets": "scalars"})
    for line in lines:
        request = json.loads(line)
        document = Document(request)
        try:
            process(document)
            answer = document.answer()
        except Exception as error:
            answer = {"seq": request["seq"], "error": f"{type(error).__name__}: {error}"}
        say(answer)

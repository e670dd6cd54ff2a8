"""Documents through 'textmill worker': rows of a task in, rows of outputs or evidence out."""
import json, os, queue, struct, subprocess, threading

import numpy
import pyarrow
import pyarrow.compute
from pyspark import SparkFiles

BUNDLE = "textmill-bundle"
IN_FLIGHT = 2
RESULT = "output string, value string"
EVIDENCE = "value binary, statistics string"


def bundled(name):
    """A file of the bundle, as the cluster's manager unpacked it."""
    folder = SparkFiles.get(BUNDLE)
    return os.path.abspath(os.path.join(folder if os.path.isdir(folder) else BUNDLE, name))


def program(job, *words, **options):
    """Starts the program in the definition's folder, from which files are named."""
    file = bundled(job["program"])
    if not os.access(file, os.X_OK):
        os.chmod(file, 0o755)  # Unpacking forgets it.
    folder = os.path.dirname(bundled(job["definition"]))
    return subprocess.Popen([file, *words], cwd=folder, **options)


class Worker:
    """A 'textmill worker': batches in, results out, in order."""

    def __init__(self, job, learned, observe):
        words = ["worker", os.path.basename(job["definition"]), *job["arguments"], *job["reading"]]
        for label, file in learned.items():
            words += ["--learned", label + "=" + SparkFiles.get(file)]
        if observe:
            words += ["--observe", observe]
        self.process = program(job, *words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.frames = queue.SimpleQueue()
        self.waiting = 0
        threading.Thread(target=self.write, daemon=True).start()
        kind, hello = self.receive()
        found = json.loads(hello).get("definition_xxh64") if kind == "H" else None
        if not learned and found != job["definition_xxh64"]:
            raise RuntimeError("the worker has another definition than the driver")
        self.send("H", b'{"protocol":1}')

    def write(self):
        try:
            while (frame := self.frames.get()) is not None:
                self.process.stdin.write(frame)
                self.process.stdin.flush()
        except BrokenPipeError:
            pass  # Whoever reads notices that the worker is gone.

    def send(self, kind, payload=b""):
        self.frames.put(struct.pack("<IB", len(payload), ord(kind)) + payload)

    def send_batch(self, payload):
        self.waiting += 1
        self.send("B", payload)

    def receive(self):
        head = self.process.stdout.read(5)
        if len(head) < 5:
            raise RuntimeError("the worker ended before its work: exit code %s" % self.process.wait())
        length, kind = struct.unpack("<IB", head)
        payload = self.process.stdout.read(length)
        if chr(kind) == "F":
            raise RuntimeError(json.loads(payload)["message"])
        if chr(kind) == "R":
            self.waiting -= 1
        return chr(kind), payload

    def close(self):
        self.frames.put(None)
        self.process.kill()
        self.process.wait()


def batches(job, tables):
    """The payloads of B frames for rows of text, file and start, which Spark gives in their order."""
    number, place, record = 0, None, 1
    for table in tables:
        file, start = table.column("file").to_numpy(), table.column("start").to_numpy()
        cuts = numpy.flatnonzero((file[1:] != file[:-1]) | (start[1:] != start[:-1])) + 1
        for begin, end in zip([0, *cuts], [*cuts, table.num_rows]):
            here = (int(file[begin]), int(start[begin]))
            if here != place:
                place, record = here, 1 + job["lines_before"].get(here, 0)
            texts = table.column("value")[begin:end]
            path, order, kind = job["files"][place[0]]
            head = {"batch": number, "path": path, "file": order, "record": record, "kind": kind}
            number += 1
            if kind == "file":
                body = texts[0].as_buffer()
            else:
                lists = pyarrow.ListArray.from_arrays([0, len(texts)], texts)
                body = pyarrow.compute.binary_join(lists, b"\n")[0].as_buffer()
                record += len(texts)
            yield json.dumps(head).encode() + b"\n" + body.to_pybytes()


def answers(job, learned, observe, tables):
    """All that a worker says to some rows: pairs of a kind and a payload."""
    worker = None
    try:
        for payload in batches(job, tables):
            worker = worker or Worker(job, learned, observe)
            worker.send_batch(payload)
            while worker.waiting >= IN_FLIGHT:
                yield worker.receive()
        if worker:
            worker.send("E")
            while (answer := worker.receive())[0] != "E":
                yield answer
    finally:
        if worker:
            worker.close()


def processing(job, learned):
    """Documents to outputs, the quarantine and the ledger: all are committed together."""

    def rows(tables):
        for kind, payload in answers(job, learned, None, tables):
            if kind == "S":
                found = [("ledger", json.dumps(json.loads(payload)["ledger"]).encode())]
            else:
                found = list(cut(job, payload))
            # Spark ends each row with a line feed itself.
            values = [value[:-1] if value.endswith(b"\n") else value for _, value in found]
            if found:
                yield pyarrow.RecordBatch.from_arrays(
                    [pyarrow.array([name for name, _ in found], pyarrow.string()),
                     pyarrow.array(values, pyarrow.string())], ["output", "value"])

    return rows


def cut(job, payload):
    """The outputs in the payload of an R frame, by name."""
    at = payload.index(b"\n") + 1
    head = json.loads(payload[:at])
    names = job["outputs"] + ["quarantine"]
    for name, length in zip(names, head["outputs"] + [head["quarantine"]]):
        if length:
            yield name, payload[at:at + length]
        at += length


def observing(job, learned, label):
    """Documents to what a stage learns from them."""

    def rows(tables):
        statistics = "{}"
        for kind, payload in answers(job, learned, label, tables):
            if kind == "S":
                statistics = payload.decode()
            if kind == "V":
                yield pyarrow.RecordBatch.from_pydict(
                    {"value": [payload], "statistics": [statistics]})

    return rows

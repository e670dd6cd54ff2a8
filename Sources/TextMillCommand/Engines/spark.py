"""Runs a TextMill pipeline on Apache Spark: spark-submit spark.py JOB

JOB is a folder that 'textmill plan --engine spark --emit JOB' writes: job.json says what is run, and
bundle/ goes to every node: the program, the definition and the files that it names. Spark reads, moves,
retries and writes; each task has one 'textmill worker', which does the text work.
"""
import json, os, queue, struct, subprocess, sys, tarfile, tempfile, threading

import numpy
import pyarrow
import pyarrow.compute
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

BUNDLE = "textmill-bundle"
IN_FLIGHT = 2
FEW = 8
RESULT = "output string, value string"
EVIDENCE = "value binary, statistics string"


def bundled(name):
    """A file of the bundle, as the cluster's manager unpacked it."""
    folder = SparkFiles.get(BUNDLE)
    return os.path.abspath(os.path.join(folder if os.path.isdir(folder) else BUNDLE, name))


def program(job, command, *arguments, **options):
    file = bundled(job["program"])
    if not os.access(file, os.X_OK):
        os.chmod(file, 0o755)  # Unpacking forgets it.
    return subprocess.Popen([file, command, *arguments], **options)


class Worker:
    """A 'textmill worker': batches in, results out, in order."""

    def __init__(self, job, learned, observe):
        arguments = list(job["arguments"])
        for label, file in learned.items():
            arguments += ["--learned", label + "=" + SparkFiles.get(file)]
        if observe:
            arguments += ["--observe", observe]
        self.process = program(
            job, "worker", os.path.basename(job["definition"]), *arguments, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, cwd=os.path.dirname(bundled(job["definition"])))
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


def merged(job, stage, parts):
    """Evidence of a stage put together: a file as '--learned' reads it."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for part in parts:
            names.append(os.path.join(folder, str(len(names))))
            with open(names[-1], "wb") as file:
                file.write(part)
        target = os.path.join(folder, "all")
        process = program(job, "merge", *names, "--raw", stage, "--output", target, "--quiet")
        if process.wait() != 0:
            raise RuntimeError("the evidence of '%s' cannot be put together" % stage)
        with open(target, "rb") as file:
            return file.read()


def bare(evidence):
    """Evidence without the header of its file."""
    return evidence[evidence.index(b"\n\n") + 2:]


def merging(job, stage):
    def rows(tables):
        parts = [part.as_py() for table in tables for part in table.column("value")]
        if parts:
            yield pyarrow.RecordBatch.from_pydict(
                {"value": [bare(merged(job, stage, parts))], "statistics": ["{}"]})

    return rows


def exploding(tables):
    """Evidence to its rows, each with its beginning and its keys."""
    for table in tables:
        for value, statistics in zip(table.column("value"), table.column("statistics")):
            rows, bytes = json.loads(statistics.as_py())["rows"], value.as_buffer()
            table = numpy.frombuffer(bytes, numpy.uint8)[rows["beginning"]:]
            table = table.reshape(-1, rows["row"])
            keys = table[:, rows["keys_start"]:rows["keys_end"]].copy().view(numpy.int64)
            count, width = keys.shape
            yield pyarrow.RecordBatch.from_arrays(
                [pyarrow.FixedSizeBinaryArray.from_buffers(
                    pyarrow.binary(rows["row"]), count, [None, pyarrow.py_buffer(table.tobytes())]
                ).cast(pyarrow.binary()),
                 pyarrow.ListArray.from_arrays(
                     numpy.arange(0, count * width + 1, width, numpy.int32), keys.ravel()),
                 pyarrow.array([bytes[:rows["beginning"]].to_pybytes()] * count)],
                ["row", "keys", "beginning"])


def gathering(tables):
    """Rows back to evidence, one piece for each batch of them."""
    for table in tables:
        if table.num_rows:
            value = table.column("beginning")[0].as_py() + b"".join(table.column("row").to_pylist())
            yield pyarrow.RecordBatch.from_pydict({"value": [value], "statistics": ["{}"]})


def candidates(parts):
    """Only the rows that share a key with others, found by Spark's own shuffle."""
    rows = parts.mapInArrow(exploding, "row binary, keys array<long>, beginning binary")
    # A hash in the place of the row: of two rows with one hash, one may be taken along for nothing.
    rows = rows.withColumn("hash", F.xxhash64("row")).cache()
    keys = rows.select("hash", F.explode(F.array_distinct("keys")).alias("key"))
    shared = keys.groupBy("key").count().where("count > 1").select("key")
    found = keys.join(shared, "key", "left_semi").select("hash").distinct()
    return rows.join(found, "hash", "left_semi").mapInArrow(gathering, EVIDENCE)


def learn(spark, job, documents, learned, label, stage):
    """Lets a stage see all documents; the name of the file with what it learned."""
    parts = documents.mapInArrow(observing(job, learned, label), EVIDENCE).cache()
    of_rows = F.col("statistics").contains('"rows"')
    count, keyed = parts.select(F.count("*"), F.count_if(of_rows)).first()
    if count == keyed:
        parts = candidates(parts)
    while count != keyed and count > FEW:
        count = -(-count // FEW)
        parts = parts.repartition(count).mapInArrow(merging(job, stage), EVIDENCE)
    evidence = merged(job, stage, [bytes(row.value) for row in parts.select("value").collect()])
    file = os.path.join(tempfile.mkdtemp(), "%s.evidence" % label)
    with open(file, "wb") as output:
        output.write(evidence)
    spark.sparkContext.addFile(file)
    return os.path.basename(file)


def listed(spark, job):
    """The files to read, in the order of a run on one machine: pairs of a Hadoop path and a name."""
    hadoop = spark._jvm.org.apache.hadoop.fs
    configuration = spark._jsc.hadoopConfiguration()
    for name in job["inputs"]:
        pattern = hadoop.Path(name)
        system = pattern.getFileSystem(configuration)
        found = system.globStatus(pattern)
        if not found:
            sys.exit("error: %s: no such file" % name)
        # Names are as on one machine: relative to the working folder where the input is.
        base = str(system.getWorkingDirectory().toString()) + "/"
        relative = ":" not in name and not name.startswith("/")
        pairs = []
        for status in found:
            for path in below(system, status):
                full = path[len(base):] if relative and path.startswith(base) else path
                ending = os.path.basename(path).split(".")
                known = any(part in job["extensions"] for part in ending[-2:])
                if not status.isDirectory() or known:
                    pairs.append((path, full))
        yield from sorted(pairs, key=lambda pair: pair[1].encode())


def below(system, status):
    if not status.isDirectory():
        yield status.getPath().toString()
        return
    for inner in system.listStatus(status.getPath()):
        if not inner.getPath().getName().startswith((".", "_")):
            yield from below(system, inner)


def kind_of(job, path):
    """How a file goes to a worker: cut into lines by Spark, or whole."""
    ending = os.path.basename(path).split(".")
    if ending[-1] in ("gz", "bz2"):
        ending.pop()
    if ending[-1] == "parquet":
        return "parquet"
    lines = job["format"] == "jsonl" or job["format"] == "auto" and ending[-1] in ("jsonl", "ndjson")
    return "lines" if lines and job["charset"] in ("auto", "utf-8") else "file"


def read(spark, job):
    """All documents as rows of value, file and start; notes in the job what these mean."""
    kinds, paths, job["files"], job["lines_before"] = {}, [], {}, {}
    for order, (path, name) in enumerate(listed(spark, job)):
        kind = kind_of(job, path)
        kinds.setdefault(kind, []).append(path)
        paths.append((path, name, order, "file" if kind == "file" else "lines"))
    where = F.xxhash64(F.regexp_replace("_metadata.file_path", "^file:/+", "file:/"))
    found = spark.createDataFrame([(path,) for path, *_ in paths], "path string")
    uris = found.select("path", F.xxhash64("path").alias("file")).collect()
    number = {row.path: row.file for row in uris}
    job["files"] = {number[path]: rest for path, *rest in paths}
    place = [where.alias("file"), F.col("_metadata.file_block_start").alias("start")]
    tables = []
    if "lines" in kinds:
        table = spark.read.option("lineSep", "\n").text(kinds["lines"])
        tables.append(table.select(F.col("value").cast("binary").alias("value"), *place))
    if "parquet" in kinds:
        table = spark.read.parquet(*kinds["parquet"])
        line = F.to_json(F.struct("*"), {"ignoreNullFields": "false"})
        tables.append(table.select(line.cast("binary").alias("value"), *place))
    for table in tables:
        count_lines(job, table)
    if "file" in kinds:
        table = spark.read.format("binaryFile").load(kinds["file"])
        tables.append(table.select(F.col("content").alias("value"), *place))
    documents = tables[0]
    for table in tables[1:]:
        documents = documents.union(table)
    return documents


def count_lines(job, table):
    """How many lines come before each part of a file that Spark reads in several."""
    many = table.select("file", "start").where("start > 0").limit(1).count()
    counts = table.groupBy("file", "start").count().collect() if many else []
    before = {}
    for row in sorted(counts, key=lambda row: (row.file, row.start)):
        job["lines_before"][(row.file, row.start)] = before.get(row.file, 0)
        before[row.file] = before.get(row.file, 0) + row["count"]


def added(one, other):
    """Two ledgers as one."""
    if isinstance(one, dict):
        return {key: added(one[key], other[key]) if key in one and key in other
                else one.get(key, other.get(key)) for key in {**one, **other}}
    if isinstance(one, list):
        return [added(*pair) for pair in zip(one, other)]
    return one + other if isinstance(one, int) else one


def write(spark, job, result):
    """Writes all outputs in one step: part files below output=NAME."""
    codecs = {".gz": "gzip", ".bz2": "bzip2"}
    codec = next((codec for ending, codec in codecs.items() for name in job["outputs"]
                  if name.endswith(ending)), "none")
    target = job["output"].rstrip("/")
    place = target + ".lines" if job["parquet"] else target
    result.write.partitionBy("output").option(
        "compression", codec).mode("errorifexists").text(place)
    total = None
    written = spark.read.text(place)
    if "output" in written.columns:
        for row in written.where("output = 'ledger'").toLocalIterator():
            ledger = json.loads(row.value)
            total = ledger if total is None else added(total, ledger)
    if job["parquet"]:
        to_parquet(spark, job, place, target)
    return total


def to_parquet(spark, job, place, target):
    """Lines of JSON to Parquet: Spark finds the columns by reading all of them."""
    system = spark._jvm.org.apache.hadoop.fs.Path(place).getFileSystem(
        spark._jsc.hadoopConfiguration())
    for name in job["outputs"] + ["quarantine", "ledger"]:
        lines = place + "/output=" + name
        if not system.exists(spark._jvm.org.apache.hadoop.fs.Path(lines)):
            continue
        if name in job["outputs"]:
            spark.read.json(lines).write.parquet(target + "/output=" + name)
        else:
            spark.read.text(lines).write.text(target + "/output=" + name)
    system.delete(spark._jvm.org.apache.hadoop.fs.Path(place), True)


def packed(folder):
    with tarfile.open(folder + ".tar", "w") as archive:
        for name in sorted(os.listdir(folder)):
            archive.add(os.path.join(folder, name), name)
    return folder + ".tar"


def main(folder):
    with open(os.path.join(folder, "job.json")) as file:
        job = json.load(file)
    spark = (
        SparkSession.builder.appName("textmill " + job["pipeline"])
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "4096")
        .config("spark.sql.execution.arrow.maxBytesPerBatch", "4m")
        .config("spark.sql.maxConcurrentOutputFileWriters", "64").getOrCreate())
    spark.sparkContext.addArchive(packed(os.path.join(folder, "bundle")) + "#" + BUNDLE)
    documents, learned = read(spark, job), {}
    for stage in job["corpus"]:
        learned[stage["label"]] = learn(
            spark, job, documents, dict(learned), stage["label"], stage["stage"])
    result = documents.mapInArrow(processing(job, learned), RESULT)
    ledger = write(spark, job, result)
    with open(os.path.join(folder, "ledger.json"), "w") as file:
        json.dump(ledger, file)
    spark.stop()


main(sys.argv[1])

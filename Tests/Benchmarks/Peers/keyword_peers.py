"""Compares keywords by textmill, yake, multi-rake and summa.

    python keyword_peers.py TEXTMILL FOLDER

FOLDER has the files of the README for summaries. From PyPI: yake, multi-rake, summa. Texts with keywords
that people chose are not free to share, so the right ones are taken to be the phrases of titles and of
summaries that people wrote, cut at stop words and punctuation, as far as they stand in the text. Prints F1
of the first ten, and MB per CPU second: of textmill the whole program's, with reading and splitting.
"""

import gzip
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SETS = {"abstracts": ("scitldr-dev", None), "news, lives, places": ("gum-dev", {"news", "bio", "voyage"})}
STOP = set("""a about above after again against all also although among an and any are as at be because been
before being below between both but by can could did do does doing down during each either else even ever
every few for from further get given has have having he her here hers him his how however i if in into is it
its itself just like may me might more most much must my neither new no nor not now of off often on once one
only or other our out over own per propose proposed provide rather s same she should show shown shows since
so some still such than that the their them then there these they this those though through thus to too
under until up upon us use used using very via was we well were what when where whether which while who whom
whose why will with within without would yet you your paper present presents study method methods""".split())


def stem(word):
    word = re.sub("['’]s$", "", word.lower())
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def normal(phrase):
    return " ".join(stem(word) for word in re.findall(r"[^\W_]+(?:['’]s)?", phrase))


def phrases(text):
    for part in re.split(r"[^\w\s'’-]+|\s-+\s|\n", text):
        run = []
        for word in [*part.split(), "the"]:
            if word.lower() in STOP or not re.search(r"[^\W\d_]", word):
                if 0 < len(run) <= 4:
                    yield normal(" ".join(run))
                run = []
            else:
                run.append(word)


def right(row, text):
    inside = f" {normal(text)} "
    wanted = {one for source in [row["title"], *row["refs"]] for one in phrases(source)}
    return {one for one in wanted if f" {one} " in inside}


def f1(found, wanted):
    found = {normal(one) for one in found[:10]}
    return 200 * len(found & wanted) / max(1, len(found) + len(wanted))


def textmill(program, texts, folder):
    records, definition, out = folder / "in.jsonl", folder / "p.yaml", folder / "out.jsonl"
    with open(records, "w") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": str(number), "text": text}) + "\n")
    definition.write_text(f"stages:\n  - keywords: 10\n  - export: {{ to: {out} }}\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [program, "run", definition, records, "--print", "none", "--jobs", "1"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(out) as lines:
        found = [json.loads(line)["metadata"]["keywords"] for line in lines]
    return found, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peers():
    import yake
    from multi_rake import Rake
    from summa import keywords

    extractor = yake.KeywordExtractor(lan="en", n=3, top=10)
    rake = Rake(language_code="en")

    def textrank(text):
        try:
            return keywords.keywords(text, split=True)
        except (IndexError, ValueError):
            return []

    return {
        "yake": lambda text: [one for one, _ in extractor.extract_keywords(text)],
        "multi-rake": lambda text: [one for one, _ in rake.apply(text)],
        "summa TextRank": textrank,
    }


def main(program, data):
    with tempfile.TemporaryDirectory() as temporary:
        for name, (file, genres) in SETS.items():
            with gzip.open(f"{data}/{file}.jsonl.gz", "rt") as lines:
                rows = [json.loads(line) for line in lines]
            rows = [row for row in rows if not genres or row["genre"] in genres]
            bodies = ["\n\n".join(" ".join(p) for p in row["paragraphs"][1:]) if "paragraphs" in row else " ".join(row["sentences"]) for row in rows]
            wanted = [right(row, text) for row, text in zip(rows, bodies)]
            megabytes = sum(len(text.encode()) for text in bodies) / 1e6
            found, seconds = textmill(program, bodies, Path(temporary))
            show(name, "textmill", found, wanted, megabytes / seconds)
            for peer, extract in peers().items():
                start = time.process_time()
                found = [extract(text) for text in bodies]
                show(name, peer, found, wanted, megabytes / (time.process_time() - start))


def show(name, program, found, wanted, speed):
    scores = [f1(one, other) for one, other in zip(found, wanted) if other]
    print(f"| {name} | {program} | {sum(scores) / len(scores):.1f} | {speed:.2g} |", flush=True)


main(*sys.argv[1:])

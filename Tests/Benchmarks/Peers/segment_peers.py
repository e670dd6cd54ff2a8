"""Measures other splitters of sentences and words, on labelled texts and for speed:

    python segment_peers.py FOLDER TEXT

FOLDER has the files of the README, TEXT is English text for the speed. From PyPI, each if it is
there: pysbd, blingfire, nupunkt, segtok, PyICU, spacy. Paragraphs are given one at a time, as suits them
best. Prints tables of F1 (and of F1 over ends inside paragraphs), of cases that are wholly right, and of
MB per CPU second.
"""

import gzip
import json
import re
import sys
import time

SETS = "ewt-dev gum-dev de-dev fr-dev es-dev ru-dev zh-dev".split()


def pysbd_splitter():
    import pysbd

    segmenters = {}

    def split(text, language="en"):
        if language not in segmenters:
            segmenters[language] = pysbd.Segmenter(language=language, clean=False)
        return segmenters[language].segment(text)

    return split


def blingfire_splitter():
    import blingfire

    return lambda text, language="en": blingfire.text_to_sentences(text).split("\n")


def nupunkt_splitter():
    import nupunkt

    return lambda text, language="en": nupunkt.sent_tokenize(text)


def segtok_splitter():
    from segtok.segmenter import split_single

    return lambda text, language="en": list(split_single(text))


def icu_splitter():
    import icu

    def split(text, language="en"):
        breaks = icu.BreakIterator.createSentenceInstance(icu.Locale(language))
        string = icu.UnicodeString(text)
        breaks.setText(string)
        start, parts = 0, []
        for end in breaks:
            parts.append(str(string[start:end]))
            start = end
        return parts

    return split


SPLITTERS = {
    "pysbd": pysbd_splitter, "blingfire": blingfire_splitter, "nupunkt": nupunkt_splitter,
    "segtok": segtok_splitter, "ICU": icu_splitter,
}


def icu_words():
    import icu

    def words(text):
        breaks = icu.BreakIterator.createWordInstance(icu.Locale("en"))
        breaks.setText(icu.UnicodeString(text))
        return sum(1 for _ in breaks)

    return words


def blingfire_words():
    import blingfire

    return lambda text: blingfire.text_to_words(text).count(" ") + 1


def spacy_words():
    import spacy

    tokenizer = spacy.blank("en").tokenizer
    return lambda text: len(tokenizer(text))


WORDS = {"ICU words": icu_words, "blingfire words": blingfire_words, "spaCy words": spacy_words}


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def spans(text, split, language):
    """Sentences as ranges without blanks, paragraph by paragraph, found by their visible letters."""
    found = []
    for paragraph in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        at, end = paragraph.start(), paragraph.end()
        for part in split(text[at:end], language):
            letters = re.sub(r"\s", "", part)
            if not letters:
                continue
            while text[at].isspace():
                at += 1
            start, left = at, len(letters)
            while left and at < end:
                left -= not text[at].isspace()
                at += 1
            found.append((start, at))
    return found


def ends(sentences, text):
    pairs = zip(sentences, sentences[1:])
    return {one[1] for one, other in pairs if text[one[1] : other[0]].count("\n") < 2}


def f1(right, found, gold):
    return 200 * right / max(1, found + gold)


def scores(path, split, language):
    whole, inner = [0, 0, 0], [0, 0, 0]
    for record in records(path):
        found = spans(record["text"], split, language)
        gold = [tuple(sentence) for sentence in record["sents"]]
        here, there = ends(found, record["text"]), ends(gold, record["text"])
        for sums, ours, theirs in [(whole, set(found), set(gold)), (inner, here, there)]:
            for index, count in enumerate([len(ours & theirs), len(ours), len(theirs)]):
                sums[index] += count
    return f"{f1(*whole):.1f} ({f1(*inner):.1f})"


def speed(work, text):
    start = time.process_time()
    for paragraph in text.split("\n\n"):
        work(paragraph)
    return len(text.encode()) / 1e6 / (time.process_time() - start)


def main(folder, text_path):
    with open(text_path, encoding="utf-8") as file:
        text = file.read()
    for name, make in SPLITTERS.items():
        try:
            split = make()
        except ImportError:
            continue
        row = [scores(f"{folder}/{one}.jsonl.gz", split, one[:2] if one[2] == "-" else "en") for one in SETS]
        cases = records(f"{folder}/golden-en.jsonl.gz")
        visible = lambda parts: [p for p in (re.sub(r"\s", "", part) for part in parts) if p]
        right = sum(visible(split(c["text"], "en")) == visible(c["segments"]) for c in cases)
        sample = text[:200_000] if name == "pysbd" else text
        print(name, right, *row, f"{speed(split, sample):.2g} MB/s", sep=" | ", flush=True)
    for name, make in WORDS.items():
        try:
            words = make()
        except ImportError:
            continue
        sample = text[:1_000_000] if name == "spaCy words" else text
        print(name, f"{speed(words, sample):.2g} MB/s", sep=" | ", flush=True)


main(*sys.argv[1:])

"""Scores summaries by textmill, sumy and summa on texts with summaries that people wrote.

    python summary_peers.py TEXTMILL FOLDER

FOLDER has the files of the README. From PyPI: rouge-score, sumy, summa. The peers get the sentences that
textmill offers for a summary, so that only the choice differs. Prints ROUGE-1 / 2 / Lsum and texts per
CPU second: of textmill the whole program's, with reading and splitting; of the peers the choice alone.
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

from rouge_score import rouge_scorer

SETS = {"gum-dev": 1, "scitldr-dev": 1, "billsum-dev": 3}
METHODS = ["learned", "lead", "textrank", "lexrank", "luhn", "centroid"]
SCORER = rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=True)


def text_of(row):
    if "text" in row:
        return row["text"]
    if "sentences" in row:
        return " ".join(row["sentences"])
    return "\n\n".join(" ".join(paragraph) for paragraph in row["paragraphs"])


def textmill(program, rows, settings, folder):
    """The sentences of each text's summary, and CPU seconds."""
    records, definition, out = folder / "in.jsonl", folder / "p.yaml", folder / "out.jsonl"
    with open(records, "w") as file:
        for row in rows:
            record = {"id": row["id"], "title": row["title"], "text": text_of(row)}
            file.write(json.dumps(record) + "\n")
    definition.write_text(f"stages:\n  - summarize: {settings}\n  - export: {{ to: {out} }}\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [program, "run", definition, records, "--print", "none", "--jobs", "1"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    with open(out) as lines:
        results = [json.loads(line) for line in lines]
    clean = lambda sentence: re.sub(r"\s+", " ", sentence["text"])
    return [[clean(one) for one in result.get("summary", [])] for result in results], seconds


class Words:
    """sumy's tokenizer, without NLTK's data."""

    def to_words(self, text):
        return tuple(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text))

    def to_sentences(self, text):
        return (text,)


def sumy_choice(kind):
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.edmundson import EdmundsonSummarizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

    kinds = {
        "LexRank": LexRankSummarizer, "TextRank": TextRankSummarizer, "Luhn": LuhnSummarizer,
        "Edmundson": EdmundsonSummarizer,
    }
    summarizer = kinds[kind](Stemmer("english"))
    words = Words()
    if kind == "Edmundson":
        summarizer.bonus_words = ["propose", "show", "present", "result", "announce", "say"]
        summarizer.stigma_words = ["however", "but", "example"]
        summarizer.null_words = get_stop_words("english")
    else:
        summarizer.stop_words = get_stop_words("english")

    def choose(sentences, count):
        document = ObjectDocumentModel([Paragraph([Sentence(one, words) for one in sentences])])
        return [str(one) for one in summarizer(document, count)]

    return choose


def summa_choice():
    """TextRank as summa has it, over given sentences."""
    from summa.commons import build_graph, remove_unreachable_nodes
    from summa.pagerank_weighted import pagerank_weighted_scipy
    from summa.preprocessing.textcleaner import init_textcleanner, merge_syntactic_units, filter_words
    from summa.summarizer import _add_scores_to_sentences, _set_graph_edge_weights

    init_textcleanner("english", None)

    def choose(sentences, count):
        units = merge_syntactic_units(sentences, filter_words(sentences))
        graph = build_graph([unit.token for unit in units])
        _set_graph_edge_weights(graph)
        remove_unreachable_nodes(graph)
        if not graph.nodes():
            return sentences[:count]
        _add_scores_to_sentences(units, pagerank_weighted_scipy(graph))
        units.sort(key=lambda unit: unit.score, reverse=True)
        return [unit.text for unit in sorted(units[:count], key=lambda unit: unit.index)]

    return choose


def rouge(summary, references):
    scores = [SCORER.score(reference, "\n".join(summary)) for reference in references]
    names = ["rouge1", "rouge2", "rougeLsum"]
    return [sum(score[name].fmeasure for score in scores) / len(scores) * 100 for name in names]


def show(set_name, name, summaries, rows, seconds):
    scores = [rouge(summary, row["refs"]) for summary, row in zip(summaries, rows)]
    means = [sum(column) / len(column) for column in zip(*scores)]
    figures = " / ".join(f"{mean:.1f}" for mean in means)
    print(f"| {set_name} | {name} | {figures} | {len(rows) / seconds:.0f} |", flush=True)


def main(program, data):
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for set_name, count in SETS.items():
            with gzip.open(f"{data}/{set_name}.jsonl.gz", "rt") as lines:
                rows = [json.loads(line) for line in lines]
            for method in METHODS:
                settings = f"{{ sentences: {count}, method: {method} }}"
                summaries, seconds = textmill(program, rows, settings, folder)
                show(set_name, f"textmill {method}", summaries, rows, seconds)
            offered, _ = textmill(program, rows, "{ words: 100000, method: lead }", folder)
            peers = {f"sumy {kind}": sumy_choice(kind) for kind in ["LexRank", "TextRank", "Luhn", "Edmundson"]}
            peers["summa TextRank"] = summa_choice()
            for name, choose in peers.items():
                start = time.process_time()
                summaries = [choose(sentences, count) if sentences else [] for sentences in offered]
                show(set_name, name, summaries, rows, time.process_time() - start)


main(*sys.argv[1:])

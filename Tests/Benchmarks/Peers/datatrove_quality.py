"""datatrove's quality filters over JSON Lines: which documents stay, and why others go.

    python datatrove_quality.py IN.jsonl OUT.jsonl                    with datatrove's own words
    python datatrove_quality.py IN.jsonl OUT.jsonl TOKENS SENTENCES   with those of another program

TOKENS has a list of words as offsets in characters for each document, SENTENCES a count for each line.
Prints the CPU seconds of each filter, and the characters it read, as JSON.
"""

import json
import sys
import time
import unicodedata

from datatrove.data import Document
from datatrove.pipeline.filters import (
    C4QualityFilter, FineWebQualityFilter, GopherQualityFilter, GopherRepetitionFilter,
    c4_filters, fineweb_quality_filter, gopher_quality_filter, gopher_repetition_filter,
)
from datatrove.utils import text as datatrove_text

FILTERS = {
    "c4": C4QualityFilter,
    "gopher-quality": GopherQualityFilter,
    "gopher-repetition": GopherRepetitionFilter,
    "fineweb": FineWebQualityFilter,
}


def main():
    source, target = sys.argv[1:3]
    with open(source, encoding="utf-8", newline="\n") as lines:
        documents = [json.loads(line) for line in lines]
    if len(sys.argv) > 3:
        use_tokens_of_others(*sys.argv[3:5])
    else:
        datatrove_text.split_into_words("Warm up. The tokenizer is made when it is first used.")
    seconds = {}
    with open(target, "w", encoding="utf-8") as out:
        for name, kind in FILTERS.items():
            rule = kind()
            seconds[name] = 0.0
            for record in documents:
                document = Document(text=record["text"], id=record["id"])
                datatrove_text.split_into_parts.cache_clear()
                start = time.process_time()
                try:
                    result = rule.filter(document)
                except ZeroDivisionError:
                    result = (False, "division by zero")
                seconds[name] += time.process_time() - start
                kept, reason = (result, None) if isinstance(result, bool) else result
                out.write(json.dumps({
                    "id": record["id"], "set": name, "kept": kept, "rule": reason,
                    "text": document.text if kept and name == "c4" else None,
                }) + "\n")
    print(json.dumps({"seconds": seconds}))


def use_tokens_of_others(tokens_path, sentences_path):
    with open(tokens_path, encoding="utf-8", newline="\n") as lines:
        tokens = {
            record["text"]: tokens_of(record) for record in map(json.loads, lines)
        }
    with open(sentences_path, encoding="utf-8", newline="\n") as lines:
        counts = {
            record["text"]: len(record.get("sentences", [])) for record in map(json.loads, lines)
        }

    def words(text, language=None):
        return tokens[text]

    def sentences(text, language=None):
        return [text] * counts[text]

    c4_filters.split_into_sentences = sentences
    for module in (gopher_quality_filter, gopher_repetition_filter, fineweb_quality_filter):
        module.split_into_words = words


def tokens_of(record):
    """The words, and what is between them: a token for each mark, or for several of a kind in a row."""
    text, result, end = record["text"], [], 0
    for word in record.get("words", []):
        result += marks(text[end : word["start"]])
        result.append(text[word["start"] : word["end"]])
        end = word["end"]
    return result + marks(text[end:])


def marks(gap):
    result = []
    joins = False
    for character in gap:
        if character.isspace():
            joins = False
        elif not joins and unicodedata.category(character) == "Cf":
            continue
        elif joins and unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf"):
            result[-1] += character
        elif joins and result[-1][-1] == character:
            result[-1] += character
        else:
            result.append(character)
            joins = True
    return result


if __name__ == "__main__":
    main()

"""Marks the years that a text names, notes the earliest one, and prefers a plain word."""

import re

from textmill_stage import run


def years(document):
    found = []
    for match in re.finditer(r"\b(1[5-9]|20)\d\d\b", document.text):
        document.annotate("years", match.start(), match.end(), type="year")
        found.append(int(match.group()))
    for match in re.finditer(r"\butili[sz]e", document.text):
        document.replace(match.start(), match.end(), "use", reason="plain words")
    if found:
        document.metadata["earliest_year"] = min(found)


run(years)

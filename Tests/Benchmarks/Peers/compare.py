"""How much two outputs of the same job have in common: python compare.py A.jsonl B.jsonl

Of the documents that both kept, the share of words (a multiset each) that both have.
"""

import collections
import json
import sys


def texts(path):
    with open(path, encoding="utf-8") as file:
        return {record["id"]: record["text"] for record in map(json.loads, file)}


first, second = map(texts, sys.argv[1:3])
shared = first.keys() & second.keys()
common = total = 0
for name in shared:
    one, two = (collections.Counter(side[name].split()) for side in (first, second))
    common += sum((one & two).values())
    total += sum((one | two).values())
print(f"documents: {len(first)} and {len(second)}, {len(shared)} in both; words in common: {common / max(total, 1):.1%}")

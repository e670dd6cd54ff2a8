"""The chain's job with datatrove: normalize, drop boilerplate lines, keep texts of 50 words or more.

    python datatrove_chain.py FOLDER OUT     reads FOLDER/*.jsonl, writes OUT/00000.jsonl

Normalization is datatrove's own (FTFYFormatter, with blanks put in order as `clean` does); lines go by
Python patterns for the phrases that are most frequent in the corpus, fewer than `boilerplate` knows.
"""

import re
import sys

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.filters import LambdaFilter
from datatrove.pipeline.formatters import FTFYFormatter
from datatrove.pipeline.formatters.base import BaseFormatter
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from recipe import is_boilerplate, normalized


class LineFormatter(BaseFormatter):
    name = "lines"

    def format(self, text: str) -> str:
        lines = normalized(text).split("\n")
        kept = "\n".join(line for line in lines if not is_boilerplate(line))
        return re.sub(r"\n{3,}", "\n\n", kept).strip("\n")


if __name__ == "__main__":
    folder, out = sys.argv[1:]
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(folder, glob_pattern="*.jsonl"),
            FTFYFormatter(uncurl_quotes=False),
            LineFormatter(),
            LambdaFilter(lambda document: len(document.text.split()) >= 50),
            JsonlWriter(out, output_filename="${rank}.jsonl", compression=None),
        ],
        tasks=1,
        workers=1,
        logging_dir=f"{out}/logs",
        skip_completed=False,
    ).run()

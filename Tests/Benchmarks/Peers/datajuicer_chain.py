"""The chain's job with Data-Juicer: its own operators for what they cover.

    python datajuicer_chain.py FOLDER OUT     reads FOLDER/corpus.jsonl, writes OUT/corpus.jsonl

It normalizes text and blanks, removes links and copyright comments, and keeps texts of 50 words or
more; lines of other boilerplate stay, as it has no operator for them.
"""

import subprocess
import sys
from pathlib import Path

CONFIG = """
project_name: chain
dataset_path: {source}
export_path: {result}
np: 1
text_keys: text
open_tracer: false
process:
  - fix_unicode_mapper:
  - whitespace_normalization_mapper:
  - clean_links_mapper:
  - clean_copyright_mapper:
  - words_num_filter:
      min_num: 50
  - special_characters_filter:
      max_ratio: 0.5
"""

if __name__ == "__main__":
    folder, out = map(Path, sys.argv[1:])
    out.mkdir(parents=True)
    config = out / "config.yaml"
    config.write_text(CONFIG.format(source=folder / "corpus.jsonl", result=out / "corpus.jsonl"))
    program = Path(sys.executable).parent / "dj-process"
    subprocess.run([program, "--config", config], check=True, cwd=out)

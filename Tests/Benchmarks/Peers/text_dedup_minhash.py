"""Near duplicates with text-dedup's MinHash: 14 bands of 8 rows over five words in a row.

    python text_dedup_minhash.py FILE.jsonl FOLDER     writes FOLDER/kept.jsonl, of ids

Prints the CPU seconds of its whole command, which reads, finds, drops and writes.
"""

import json
import resource
import subprocess
import sys
from pathlib import Path

from datasets import load_from_disk


def main() -> None:
    source, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True)
    subprocess.run(
        [
            sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", source,
            "--split", "train", "--column", "text", "--ngram", "5", "--num_perm", "112", "--b", "14",
            "--r", "8", "--min_length", "0", "--num_proc", "1", "--cache_dir", str(folder / "cache"),
            "--output", str(folder / "found"),
        ],
        check=True, stdout=sys.stderr,
    )  # fmt: skip
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(folder / "kept.jsonl", "w") as kept:
        for name in load_from_disk(str(folder / "found"))["id"]:
            kept.write(json.dumps({"id": name}) + "\n")
    print(f"all of it {used.ru_utime + used.ru_stime:.1f} s")


if __name__ == "__main__":
    main()

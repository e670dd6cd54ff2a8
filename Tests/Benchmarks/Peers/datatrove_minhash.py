"""Near duplicates with datatrove's MinHash: 14 buckets of 8 hashes over five words in a row.

    python datatrove_minhash.py FILE.jsonl FOLDER     writes FOLDER/kept/00000.jsonl

Prints the CPU seconds of signatures and grouping, and of dropping the duplicates.
"""

import resource
import sys
from pathlib import Path

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import (
    MinhashDedupBuckets,
    MinhashDedupCluster,
    MinhashDedupFilter,
    MinhashDedupSignature,
)
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

CONFIG = MinhashConfig(n_grams=5, num_buckets=14, hashes_per_bucket=8)


def seconds() -> float:
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def run(*steps, tasks: int = 1) -> None:
    LocalPipelineExecutor(list(steps), tasks=tasks, workers=1, skip_completed=False).run()


if __name__ == "__main__":
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    start = seconds()
    reader = JsonlReader(str(source.parent), glob_pattern=source.name)
    run(reader, MinhashDedupSignature(output_folder=f"{folder}/signatures", config=CONFIG))
    run(
        MinhashDedupBuckets(
            input_folder=f"{folder}/signatures",
            output_folder=f"{folder}/buckets",
            config=CONFIG,
        ),
        tasks=CONFIG.num_buckets,
    )
    run(
        MinhashDedupCluster(
            input_folder=f"{folder}/buckets", output_folder=f"{folder}/removed", config=CONFIG
        )
    )
    grouped = seconds()
    run(
        reader,
        MinhashDedupFilter(input_folder=f"{folder}/removed"),
        JsonlWriter(f"{folder}/kept", output_filename="${rank}.jsonl", compression=None),
    )
    print(f"signatures and grouping {grouped - start:.1f} s, dropping {seconds() - grouped:.1f} s")

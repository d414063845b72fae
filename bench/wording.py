"""How long the formulae of a hundred thousand statements take to find, on one core.

The statements are those of the published pages, over and over, in each round with other names, so that formulae repeat as they do in a
record of decades, and names do not.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import cycle, islice

from rich.console import Console

from bench.corpus import real_pages
from bench.growth import models, renamer
from memcon.answers.formulae import find, split

STATEMENTS = 100_000


def main() -> int:
    """Measure and print. Returns 1 where the published pages are not beside the checkout."""
    console = Console()
    pages = real_pages()
    if not pages:
        console.print("bench: no pages: shared/real is not beside the checkout", style="red")
        return 1
    said = [s["content"]["text"] for model in models(pages[::4]) for s in json.loads(model)["statements"] if s["content"]]
    texts = []
    for number, text in enumerate(islice(cycle(said), STATEMENTS)):
        if number % len(said) == 0:
            rename = renamer(number)
        texts.append(split(rename(text)))
    start = time.perf_counter()
    found = find(texts, range(STATEMENTS))
    seconds = time.perf_counter() - start
    words = sum(map(len, texts))
    console.print(f"{len(found):,} formulae in {STATEMENTS:,} statements ({words:,} words, from {len(said):,}): {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())

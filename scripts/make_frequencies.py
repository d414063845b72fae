#!/usr/bin/env python3
"""Count in how many of a thousand readouts a word stands: makes src/memcon/data/words/frequencies.tsv.

    scripts/make_frequencies.py FOLDER

FOLDER holds published readouts as .txt files. Only counts leave this script, no text. A stem on fewer than three pages is left out.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from memcon.record.words import content_words

OUT = Path(__file__).parent.parent / "src" / "memcon" / "data" / "words" / "frequencies.tsv"


def main() -> None:
    files = sorted(Path(sys.argv[1]).rglob("*.txt"))
    pages: Counter[str] = Counter()
    for file in files:
        pages.update(set(content_words(file.read_text(encoding="utf-8", errors="replace"))))
    rows = sorted((word, n) for word, n in pages.items() if n >= 3 and word.isalpha())
    lines = [f"{word}\t{1000 * n / len(files):.1f}\n" for word, n in rows]
    OUT.write_text("stem\tpages in a thousand\n" + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} stems of {len(files)} pages")


if __name__ == "__main__":
    main()

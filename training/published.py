"""Add labelled pages to those that are trained on: `python -m training.published FOLDER…`.

A folder holds labels in the shape of `../shared/corpus` (`NAME.gold.json`) of pages of `../shared/real`. Their texts stay there: what goes
into `published_labels.jsonl` is where each label stands in the text of the document (`labels` tells how), a line for each page, in the
order of their paths; a page that has a line gets the new one. What stands nowhere in the text as it is labelled is left out and counted.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from memcon.source import open_source
from training.labels import HERE, SHARED, doer, place

LINES = HERE / "published_labels.jsonl"


def main(folders: list[str]) -> None:
    """Read the labels of the folders and write the lines."""
    lines = {json.loads(line)["page"]: line for line in LINES.read_text(encoding="utf-8").splitlines()}
    paths = {p.stem: p for p in (SHARED / "real").rglob("*") if p.suffix in (".txt", ".html")}
    lost = 0
    for file in (f for folder in folders for f in sorted(Path(folder).glob("*.gold.json"))):
        path = paths[file.name.removesuffix(".gold.json")]
        page = path.relative_to(SHARED / "real").as_posix()
        found, missing = _line(page, open_source(path).text, json.loads(file.read_text(encoding="utf-8")))
        lines[page], lost = json.dumps(found, ensure_ascii=False), lost + missing
    LINES.write_text("".join(lines[page] + "\n" for page in sorted(lines)), encoding="utf-8")
    print(f"{len(lines)} pages; {lost} labels stand nowhere in their text")


def _line(page: str, text: str, gold: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """The line of a page, and how many of its labels were not found."""
    said = [
        (place(text, s.get("content") or s.get("cue")), s.get("topics") or [])
        for s in gold["statements"]
        if s.get("content") or s.get("cue")
    ]
    promised = [(place(text, c["what"]), c["kind"], doer(gold, c)) for c in gold["commitments"]]
    cited = [(place(text, {"quote": r["name"]}), r["kind"]) for r in gold["references"]]
    lost = sum(one[0] is None for one in (*said, *promised, *cited))
    return {
        "page": page,
        "statements": [[*_at(text, at), topics] for at, topics in said if at],
        "commitments": [[*_at(text, at), kind, who] for at, kind, who in promised if at],
        "references": [[*_at(text, at), kind] for at, kind in cited if at],
    }, lost


def _at(text: str, at: tuple[int, int]) -> list[int | str]:
    return [*at, text[slice(*at)].split()[0]]


if __name__ == "__main__":
    main(sys.argv[1:])

"""The labelled pages that the tables are trained on, and where their labels stand in the text.

Own pages lie in `tests/corpus`. Of really published ones the texts stay in `../shared/real`; `published_labels.jsonl` has a line for each:
its path; for each statement the code points of its content (or cue) in the document's text, half-open, the first word there, by which a
moved text is noticed, and its issues; for each commitment the code points of what is to be done, the first word, its kind and who is to
act (`DOERS`); for each reference those of its name, the first word, and its kind. A page that was labelled for its commitments and
references alone has no statements, and their kinds are not told; one that was labelled for its issues alone has nothing else. The pages of
`../shared/corpus` come last, for what is trained on them too.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
SHARED = ROOT.parent / "shared"
DOERS = ("speaker", "all", "other", "else")
"""Who is to act, beside who speaks: the speaker's side, all sides of the page's meetings, those that do not speak, or others."""
TURNS = 5  # parts of the pages, of which one is left out at a time


@dataclass(frozen=True)
class Labelled:
    """A page and its labels, as they are kept: `origin` is `own`, `published` or `shared`."""

    path: Path
    labels: dict[str, Any]
    origin: str

    @property
    def turn(self) -> int:
        """The part of the pages that it belongs to: by its name, so that a new page moves no other."""
        return sum(self.path.stem.encode()) % TURNS

    @property
    def house(self) -> int:
        """The part of the publishers that its own belongs to: all pages of one are in one part. Of a really published page the publisher
        is its folder, of the others the mark that ends the name."""
        publisher = self.path.parent.name if self.origin == "published" else self.path.stem.rsplit("-", 1)[-1]
        return sum(publisher.encode()) % TURNS


def pages(*, shared: bool) -> Iterator[Labelled]:
    """All labelled pages, in a fixed order, those of `../shared/corpus` too where `shared`.

    Raises `SystemExit` where the texts of published pages are not at hand: without them the tables would be others.
    """
    if not (SHARED / "real").is_dir():
        sys.exit("the texts of the published pages are not beside the project (../shared/real)")
    yield from _folder(ROOT / "tests/corpus", "own")
    for line in (HERE / "published_labels.jsonl").read_text(encoding="utf-8").splitlines():
        labels = json.loads(line)
        yield Labelled(SHARED / "real" / labels["page"], labels, "published")
    if shared:
        for name in ("dev", "real-dev"):
            yield from _folder(SHARED / "corpus" / name, "shared")


def _folder(folder: Path, origin: str) -> Iterator[Labelled]:
    for file in sorted(folder.glob("*.gold.json")):
        name = file.name.removesuffix(".gold.json")
        page = next(p for e in (".txt", ".html") if (p := file.with_name(name + e)).exists())
        yield Labelled(page, json.loads(file.read_text(encoding="utf-8")), origin)


def place(text: str, label: dict[str, Any] | list[Any] | None) -> tuple[int, int] | None:
    """Where a label stands in `text`, half-open, or null where it is not found.

    A label is `[start, end, first word, …]`, or `quote`, or `from` … `to`, the `nth` of its kind; white space of any length is one space.
    """
    if label is None:
        return None
    if isinstance(label, list):
        start, end, word = label[:3]
        return (int(start), int(end)) if text.startswith(word, start) else None
    first: list[re.Match[str]] = list(_spaced(label.get("quote") or label["from"]).finditer(text))
    if len(first) < label.get("nth", 1):
        return None
    found: re.Match[str] = first[label.get("nth", 1) - 1]
    if "quote" in label:
        return found.span()
    last = _spaced(label["to"]).search(text, found.end()) or _spaced(label["to"]).search(text, found.start())
    return (found.start(), last.end()) if last else None


def _spaced(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(w) for w in words.split()))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """The share of the code points of two ranges that both cover, from 0 to 1."""
    inside = min(one[1], other[1]) - max(one[0], other[0])
    return inside / (max(one[1], other[1]) - min(one[0], other[0])) if inside > 0 else 0.0


def doer(gold: dict[str, Any], commitment: dict[str, Any]) -> str:
    """Who is to act in a commitment of a page's labels, as one of `DOERS`."""
    sides = {side for meeting in gold["meetings"] for side in meeting.get("sides") or ()}
    said = next((s for s in gold["statements"] if s["id"] == commitment.get("statement")), None)
    own = {speaker["side"] for speaker in said["speakers"] if speaker.get("side")} if said else set()
    actors = set(commitment.get("actors") or ())
    if actors == sides and len(sides) > 1:
        return "all"
    if said is None:
        return "else"
    return "speaker" if actors == own else "other" if actors == sides - own else "else"

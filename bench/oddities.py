"""Pages whose reading cannot be whole, found without labels: where to look first for what the reader misses.

`python -m bench.oddities [N]` reads the published pages beside the checkout and lists, for each kind of oddity, how many there are and the
first N (10): a title that tells of a call or meeting over a page with none, a meeting of one side, a side with nobody there, a speaker or
participant without a side. An oddity is no error: a page may name nobody.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator

from bench.corpus import real_pages
from memcon import read
from memcon.types import Reading

_TELLS = re.compile(r"\b(?:call|meeting|conversation|talks|met)\b", re.IGNORECASE)
_TELLS_NOT = re.compile(r"background|press|remarks|announce|interview|statement by", re.IGNORECASE)


def oddities(reading: Reading) -> Iterator[tuple[str, str]]:
    """What is odd about a reading: the kind of oddity, and whom or what it is about."""
    title = reading.document.title or ""
    if not reading.meetings or any(d.code == "not-a-readout" for d in reading.doubts):
        if _TELLS.search(title) and not _TELLS_NOT.search(title):
            yield "a title that tells of a meeting, and none", title
        return
    if not reading.statements:
        yield "nothing said", title
    for meeting in reading.meetings:
        there = [p for p in reading.participants if p.meeting == meeting.id]
        if len(meeting.sides) < 2:
            yield "a meeting of one side", " ".join(meeting.sides)
        elif there and (empty := set(meeting.sides) - {p.side for p in there}):
            yield "a side with nobody there", " ".join(sorted(empty))
    yield from (("a participant without a side", p.name) for p in reading.participants if p.side is None)
    sides = {m.id: m.sides for m in reading.meetings}
    for said in reading.statements:
        for speaker in said.speakers if said.voice == "single" and said.parent is None else ():
            if speaker.side not in (*sides.get(said.meeting or "", (speaker.side,)), None):
                yield "a speaker of no side of the meeting", f"{speaker.name} ({speaker.side})"
            elif speaker.side is None:
                yield "a speaker without a side", str(speaker.name)


def main() -> int:
    """Print the oddities of all published pages. Returns 1 where there are none to read."""
    pages, most = real_pages(), int(sys.argv[1]) if len(sys.argv) > 1 else 10
    if not pages:
        print("bench: shared/real is not beside the checkout", file=sys.stderr)
        return 1
    found: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        for kind, about in oddities(read(page)):
            found[kind].append(f"{page.name}: {about}")
    print(f"{len(pages):,} pages")
    for kind, listed in sorted(found.items(), key=lambda item: -len(item[1])):
        print(f"\n{kind}: {len(listed)}", *(f"  {line}" for line in listed[:most]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

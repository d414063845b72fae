"""A document's text with the facts marked in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from memcon.cli.card import heading
from memcon.cli.output import hang
from memcon.types import Reading, Span

STYLES = {
    "section": "bold underline",
    "content": "italic",
    "commitment": "underline green",
    "reference": "blue",
    "date": "magenta",
    "person": "cyan",
    "cue": "bold yellow",
    "doubt": "reverse yellow",
}
"""How each kind is marked; where kinds overlap, a later one shows above an earlier one."""


def show(reading: Reading, console: Console) -> None:
    """Print the text; in the margin, the ids of the statements and commitments that begin in a line; above, the legend."""
    heading(reading, console)
    hang(console, Text("  ").join(Text(kind, style) for kind, style in STYLES.items()), Text("marked: ", "dim"))
    console.print()
    text = Text(reading.document.text)
    for kind, span in _spans(reading):
        text.stylize(STYLES[kind], span.start, span.end)
    begins = _begins(reading)
    at, blank = 0, False
    for line in text.split("\n", allow_blank=True):
        length = len(line.plain)
        here = [id for start in range(at, at + length + 1) for id in begins.get(start, ())]
        at += length + 1
        if line.plain.strip() or not blank:
            hang(console, line, Text(f"{_margin(here):>9} ", "dim").append("│ " if line.plain.strip() else "", "dim"))
        blank = not line.plain.strip()


def _margin(ids: list[str]) -> str:
    """Ids in nine characters: *s1 s2*, *s4–s12*."""
    joined = " ".join(ids)
    return joined if len(joined) <= 9 else f"{ids[0]}–{ids[-1]}"[:9]


def _spans(reading: Reading) -> Iterator[tuple[str, Span]]:
    by_kind: dict[str, list[Span]] = defaultdict(list)
    for person in reading.participants:
        by_kind["person"] += [span for name in ("name", "post") for span in person.evidence.get(name, ())]
    for section in reading.sections:
        by_kind["section"] += section.evidence
    for statement in reading.statements:
        by_kind["cue"] += [statement.cue] if statement.cue else []
        by_kind["content"] += [statement.content] if statement.content else []
        by_kind["person"] += [span for speaker in statement.speakers for span in speaker.evidence]
    for commitment in reading.commitments:
        by_kind["commitment"].append(commitment.what)
    for reference in reading.references:
        by_kind["reference"] += reference.evidence
    by_kind["date"] += [d.evidence for d in reading.dates]
    for doubt in reading.doubts:
        by_kind["doubt"] += [span for span in doubt.evidence if span.end - span.start < 200]
    for kind in STYLES:
        for span in by_kind[kind]:
            yield kind, span


def _begins(reading: Reading) -> dict[int, list[str]]:
    """The ids of what begins at each character."""
    found: dict[int, list[str]] = defaultdict(list)
    for statement in reading.statements:
        spans = [s for s in (statement.cue, statement.content) if s]
        if spans:
            found[min(s.start for s in spans)].append(statement.id)
    for commitment in reading.commitments:
        found[commitment.what.start].append(commitment.id)
    return found

"""Cited meetings: talks between others, earlier and later meetings, sessions of bodies, visits."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.meetings.alone import by_itself
from memcon.annotate.citations.meetings.apart import told_apart
from memcon.annotate.citations.meetings.by_verb import told_by_verb
from memcon.annotate.citations.meetings.exchanges import SESSIONS, exchange_at
from memcon.annotate.citations.meetings.in_passing import told_in_passing
from memcon.annotate.citations.meetings.none import is_none
from memcon.annotate.citations.meetings.sessions import named_or_ordered
from memcon.annotate.citations.meetings.tails import parties_after
from memcon.annotate.citations.meetings.visits import visit
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import Head, Reach

__all__ = ["session", "told_by_verb", "visit"]


def session(ws: Sequence[Word], head: Head) -> Reach:
    """Talks between others, an earlier or later meeting, a session of a body, a named dialogue."""
    x = exchange_at(ws, head)
    if is_none(x):
        return None
    found = named_or_ordered(x)
    if found and found[1] == x.end and x.follow == "held":  # the Tamor talks held on 3 May tell more
        found = told_apart(x) or found
    found = found or told_apart(x)
    end = found[1] if found else x.end
    shaped = _format_end(ws, end)
    if shaped > end and (found or x.word in SESSIONS):
        return (found[0] if found else x.first), shaped
    found = found or told_in_passing(ws, head) or by_itself(x)
    with_one = x.follow == "with" and x.word == "dialogue"  # the Strategic Dialogue with Oresh
    if found and found[1] == x.end and (not x.named or with_one):
        return found[0], parties_after(ws, x.end)
    return found


def _format_end(ws: Sequence[Word], i: int) -> int:
    """The end of *in the Tamor format*, *in the “5+2” format* at `i`; `i` where there is none."""
    if i < len(ws) and ws[i].lower in ("in", "within", "under") and [w.lower for w in ws[i + 1 : i + 2]] == ["the"]:
        for j in range(i + 3, min(len(ws), i + 7)):
            if ws[j].lower == "format":
                return j + 1 if any(w.capital or w.number for w in ws[i + 2 : j]) else i
    return i

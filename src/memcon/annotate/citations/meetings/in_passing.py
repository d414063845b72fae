"""Cited meetings that a clause tells of in passing: when they were last held, the first of their kind, whose next round is set."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import ADJECTIVES, ORDER, Head, Reach, complement_end, is_date, place_after
from memcon.annotate.citations.told_behind import is_set


def told_in_passing(ws: Sequence[Word], head: Head) -> Reach:
    """A meeting told by one clause about it."""
    return _last_held(ws, head) or _first_such(ws, head) or _whose(ws, head)


def _last_held(ws: Sequence[Word], head: Head) -> Reach:
    """*High-level talks were last held in Tamor*; with no word of its own up to where it was: *the talks were last held in Tamor*."""
    after = [w.lower for w in ws[head.last : head.last + 3]]
    if len(after) < 3 or after[0] not in ("was", "were") or after[1] != "last" or after[2] not in ("held", "convened"):
        return None
    first = left(ws, head.first, ADJECTIVES).first
    return (first, head.last) if first < head.first else (first, place_after(ws, head.last + 3))


def _first_such(ws: Sequence[Word], head: Head) -> Reach:
    """*The first such meeting was held in Tamor.*"""
    i = head.first - 2
    such = i > 0 and ws[i + 1].lower == "such" and ws[i].lower in ORDER and ws[i - 1].lower == "the"
    return (i, head.last) if such and is_set(ws, head.last) else None


def _whose(ws: Sequence[Word], head: Head) -> Reach:
    """*The agreement, whose eleventh round of negotiations is set for May*."""
    first = next((i + 1 for i in range(head.first - 2, max(-1, head.first - 5), -1) if ws[i].lower == "whose"), 0)
    if not first or not {w.lower for w in ws[first : head.first]} & ORDER:
        return None
    end = complement_end(ws, head.last, frozenset(("of",)), bare=True)
    told = end > head.last and any(is_date(ws, i) for i in range(end, min(len(ws), end + 10)))
    return (first, end) if told else None

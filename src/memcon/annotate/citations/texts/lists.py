"""Several texts told in one phrase: by their numbers, their days, or their names."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import (
    Head,
    date_end,
    is_date,
)


def listed(ws: Sequence[Word], head: Head, first: int, last: int) -> list[tuple[int, int]]:
    """The parts of *resolutions 550 (1984) and 789 (1992)*, of *statements of May 9, June 11, and July 26*: the first with the head, the
    others by their number or day alone; of *the Tamor Bridge and Oresh Gateway initiatives*. One part where there is no list."""
    if ws[head.last - 1].lower == "initiatives":
        joint = next((i for i in range(first + 1, head.first) if ws[i].lower == "and" and ws[i + 1].capital), None)
        return [(first, joint), (joint + 1, head.first)] if joint else [(first, last)]
    if head.grammar == "resolution":
        if not any(w.text == "(" for w in ws[head.last : last]):
            return [(first, last)]  # Resolutions 687 and 833, of one breath
        starts = [i for i in range(head.last, last) if ws[i].number and ws[i - 1].text != "("]
        ends = [i + (4 if i + 4 <= last and ws[i + 1].text == "(" else 1) for i in starts]
        if len(starts) < 2 or ws[starts[-1] - 1].lower != "and":
            return [(first, last)]
        return [(first, ends[0]), *zip(starts[1:], [*ends[1:-1], last], strict=True)]
    parts = [(first, last)]
    if not (ws[head.last - 1].lower.endswith("s") and first_day(ws, head, last)):
        return parts
    at = last
    while at + 1 < len(ws):
        at += ws[at].text == ","
        at += at + 1 < len(ws) and ws[at].lower == "and"
        if at == parts[-1][1] or not is_date(ws, at) or date_end(ws, at) - at < 2:  # a day with its month
            break
        parts.append((at, date_end(ws, at)))
        at = parts[-1][1]
    return parts


def first_day(ws: Sequence[Word], head: Head, last: int) -> int:
    """Where the day begins that ends a citation: *statements of* May 9, *agreements reached by the leaders on* May 9; 0 where none does."""
    for i in range(head.last + 1, last):
        if ws[i - 1].lower in ("of", "on") and is_date(ws, i) and date_end(ws, i) == last:
            return i
    return 0

"""Acts of a state or a court that are called by their number: *Royal Decree No. 99/2011*, *Ruling 168-13 of the Constitutional Court*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memcon.annotate.citations.noun_phrases import CLAUSE, PREPOSITIONS, Word
from memcon.annotate.citations.phrases import complement_end, is_date
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ACTS = _WORDS["numbered_acts"]
_NUMBER_SIGNS = frozenset(("no.", "no", "number", "nr", "nr.", "№"))
_OF_SERIES = re.compile(r"\d+(?:[-/]\w+)+")  # 99/2011, 168-13
_FURTHER = frozenset(("of",))


def numbered_acts(ws: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The words `[first, last)` of each act with its number."""
    for i, word in enumerate(ws):
        if word.lower in _ACTS and (end := _number_end(ws, i + 1)) > i + 1:
            first = i
            while first and ws[first - 1].capital and ws[first - 1].lower not in CLAUSE | PREPOSITIONS | {"the", "a"}:
                first -= 1
            yield first, complement_end(ws, end, _FURTHER)


def _number_end(ws: Sequence[Word], i: int) -> int:
    """The end of the number at `i`, with its year: *No. 99/2011*, *Number 56 of 2014*; `i` where none stands there."""
    at = i + (i < len(ws) and ws[i].lower in _NUMBER_SIGNS)
    at += at > i and at < len(ws) and ws[at].text == "."
    if at >= len(ws) or not ws[at].number or (at == i and not (_OF_SERIES.fullmatch(ws[at].text) and ws[i - 1].capital)):
        return i
    year = at + 2 < len(ws) and ws[at + 1].lower == "of" and is_date(ws, at + 2) and ws[at + 2].number and len(ws[at + 2].text) == 4
    return at + 3 if year else at + 1

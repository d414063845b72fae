"""What is told of something that happened: where, to whom, by whom, on which day."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import STOP, Word, chain_end
from memcon.annotate.citations.phrases import date_end, is_date
from memcon.annotate.citations.rules import Phrase
from memcon.annotate.small_words import NUMBERS

INCIDENT_LINKS = frozenset("of on in by against at near off over into between around from along across inside outside".split())


def circumstances_end(p: Phrase) -> int:
    """How far it goes on with its place, its victim, its author and its day."""
    ws, end = p.ws, p.head.last
    while end < len(ws) and ws[end].lower in INCIDENT_LINKS:
        if ws[end].lower in ("on", "of", "in") and is_date(ws, end + 1):
            if ws[end].lower == "of" or (end == p.head.last and p.first == p.head.first):
                end = date_end(ws, end + 1)
                there = chain_end(ws, end + 1) if end < len(ws) and ws[end].lower in ("in", "at", "near", "off", "on", "against") else end
                end = there if any(w.capital for w in ws[end:there]) else end  # the incident of 3 May in Tamor
            break
        at = _about(ws, end + 1)
        further = chain_end(ws, at, pairs=ws[end].lower == "between", bare=ws[end].lower in ("of", "on", "against", "by", "between"))
        if further == at:
            break
        further = _two_victims_end(ws, at, further)
        further += 2 if ws[end].lower == "in" and further + 1 < len(ws) and ws[further].lower == "and" and ws[further + 1].capital else 0
        end = _others_end(ws, further) if ws[end].lower in ("by", "of", "against") else further
        if end - p.head.last > _LONGEST_CIRCUMSTANCES:
            break
    return end


def _two_victims_end(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` moved on over a second victim of one family: of Sergei *and Ada Hald*."""
    joined = end - first == 1 and ws[first].capital and end + 2 < len(ws) and ws[end].lower == "and"
    return end + 3 if joined and ws[end + 1].capital and ws[end + 2].capital else end


def _others_end(ws: Sequence[Word], end: int) -> int:
    """`end` of authors or victims moved on over the others: by the Korv *and other gangs*, of Mr Hald *and five other miners*."""
    if end + 2 >= len(ws) or ws[end].lower != "and":
        return end
    other = end + 1 + (ws[end + 1].number or ws[end + 1].lower in NUMBERS)
    last = other + 1
    while last < len(ws) and last - other <= _LONGEST_OTHERS and ws[last].text.islower() and ws[last].lower not in STOP:
        last += 1
    return last if ws[other].lower == "other" else end


_LONGEST_OTHERS = 3  # words: "armed border gangs"
_NOT_QUITE = (
    ("over",),
    ("nearly",),
    ("almost",),
    ("about",),
    ("some",),
    ("more", "than"),
    ("at", "least"),
    ("up", "to"),
    ("as", "many", "as"),
)


def _about(ws: Sequence[Word], i: int) -> int:
    """The place after *over*, *more than*, *at least* before a number at `i`: of *over 50* miners."""
    for words in _NOT_QUITE:
        at = i + len(words)
        if at < len(ws) and ws[at].number and all(w.lower == x for w, x in zip(ws[i:at], words, strict=True)):
            return at
    return i


_LONGEST_CIRCUMSTANCES = 9  # words after a head, beyond which no further phrase is taken in

"""Names that are cited as they stand: treaties by their acronym, groups of states and bodies by their sitting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.left import left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    TEMPER,
    Head,
    Reach,
    acronym_end,
    complement_end,
    date_end,
    is_compound,
    is_date,
    trimmed,
)
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ATTENDING = frozenset("for at during ahead of before session".split()) | _WORDS["attended"]
_NUMBERED_CONFERENCES = _WORDS["numbered_conferences"]
_NAMED_GROUPS = frozenset("group triangle quartet mechanism".split())
_ROMAN = re.compile(r"[IVX]{1,5}")


def _numbers_conference(word: str, number: Word) -> bool:
    """Whether the number tells which of its conferences is meant: COP *26*, TICAD *VI*, CHOGM *2024*."""
    plain = number.number and len(number.text) <= len("2024")
    return word in _NUMBERED_CONFERENCES and (plain or _ROMAN.fullmatch(number.text) is not None)


def bare_name(ws: Sequence[Word], head: Head) -> Reach:
    """A name that is cited as it stands: *the JCPOA*, *COP 26*."""
    end, n = head.last, len(ws)
    word = ws[head.first].lower
    if word in ("g20", "g7", "g-7", "g-20", "apec"):
        return _group_of_states(ws, head)
    if end < n and _numbers_conference(word, ws[end]):
        end += 1
    elif word == "cop":  # COP26 has its number in it
        return None
    if is_compound(ws, end) or (ws[end - 1].lower in _NAMED_GROUPS and end < n and (ws[end].capital or ws[end].lower.startswith("co-"))):
        return None  # a Minsk Group Co-Chair
    if ws[end - 1].lower == "council" and end < n and ws[end].text == "Meeting":  # the 61st Ministerial Council Meeting
        own = left(ws, head.first, ADJECTIVES)
        return (trimmed(ws, own.first, head.first, TEMPER), end + 1) if own.definite or own.numbers else None
    if ws[end - 1].lower in ("assembly", "council"):
        return _session_of_body(ws, head, end)
    before = left(ws, head.first, ADJECTIVES)
    first = head.first - (head.first > 0 and re.fullmatch(r"[12]\d{3}", ws[head.first - 1].text) is not None)  # the 1982 UNCLOS
    if word == "cepa" and head.first and ws[head.first - 1].capital and "-" in ws[head.first - 1].text:
        first = head.first - 1  # the Veland-Oresh CEPA
    if ws[end - 1].lower in ("treaty", "charter", "agreement", "framework") and not before.owner and not before.indefinite:
        first = before.first
    if ws[end - 1].lower == "code" and first and ws[first - 1].lower in _DRAFTED:
        first -= 1  # the revised Criminal Code
    if end < n and ws[end].lower == "treaty":
        end += 1
    return first, acronym_end(ws, end)


_DRAFTED = _WORDS["drafted_codes"]
_YEAR = re.compile(r"20\d\d")


def _group_of_states(ws: Sequence[Word], head: Head) -> Reach:
    """The *G20* as an occasion: *at the G20 in Tamor*, *the host of APEC 2024*."""
    if head.last < len(ws) and _YEAR.fullmatch(ws[head.last].text):
        return head.first, head.last + 1
    just = [w.lower for w in ws[max(0, head.first - 2) : head.first]]
    there = just == ["at", "the"] or (just[-1:] == ["the"] and ws[max(0, head.first - 3)].lower in ("margins", "sidelines", "during"))
    after = ws[head.last].lower if head.last < len(ws) and ws[head.last].word else "."
    return (head.first, head.last) if there and after in (".", "in", "to", "this", "next", "last", "on", "and", "with") else None


def _session_of_body(ws: Sequence[Word], head: Head, end: int) -> Reach:
    """An assembly or council as an occasion, not as a body: *at last year's UN General Assembly*, *the Tamor Council in May*."""
    before = left(ws, head.first, ADJECTIVES)
    if ws[end - 1].lower == "council" and end < len(ws) and ws[end].lower == "in" and is_date(ws, end + 1):
        return trimmed(ws, before.first, head.first, TEMPER), date_end(ws, end + 1)
    if ws[end - 1].lower == "council" and end < len(ws) and ws[end].lower in ("on", "of") and is_date(ws, end + 1):
        return trimmed(ws, before.first, head.first, TEMPER), end  # in the Foreign Affairs Council | on 22 February
    lead = {w.lower for w in ws[max(0, before.first - 4) : before.first]}
    addressed = before.first > 1 and ws[before.first - 2].lower in ("address", "addressed", "addressing")
    if not (lead & _ATTENDING or addressed) or lead & {"resolution", "resolutions", "president"}:
        return None
    if ws[end - 1].lower == "assembly" and end < len(ws) and ws[end].lower == "of" and not is_date(ws, end + 1):
        end = complement_end(ws, end, frozenset(("of",)))  # of the Lake Power Pool (LPP)
    last = next((i + 1 for i in range(head.first - 1, before.first - 1, -1) if ws[i].lower == "'s"), before.first)
    return trimmed(ws, last, head.first, TEMPER), end

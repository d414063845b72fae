"""Names with no head noun that the lexicon knows, cited where what stands before them tells of what kind they are.

*On the occasion of the Hald Imbizo* names an event, *under the Tamor Pathway* a text, *at the 6th ARMM-Plus* one of a series: whatever
the name ends in, save where that tells of an institution, a place or a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from memcon.annotate.citations.noun_phrases import CLAUSE, DEMONYM, OWNERS, PREPOSITIONS, VERBS, Word, phrase_end
from memcon.annotate.citations.phrases import ORDER, acronym_end, complement_end, is_date
from memcon.annotate.small_words import MONTHS, WEEKDAYS
from memcon.lexicon import groups
from memcon.types import ReferenceKind

_WORDS = groups("citation_words")

_INSTITUTIONS = _WORDS["institutions_and_places"]
_TITLES = _WORDS["titles"]
_NATIONS = _WORDS["nations"] | {"UN", "AU", "NATO", "ASEAN", "OSCE", "IAEA", "GCC"}
_LINKS = frozenset("of for on against".split())
_ARTICLES = OWNERS | {"the", "'s", "an", "a"}
_ACRONYM = re.compile(r"[A-Z]{3,}(?:[-+][A-Z][a-z]+|\+)?")
_BILATERAL = re.compile(r"J[A-Z]*C[A-Z]*|JWG|FOC|BPC|SOM|HLD|BCM")


class Named(NamedTuple):
    """A name that is cited: its words `[first, last)`, and what it is."""

    first: int
    last: int
    kind: ReferenceKind


def named_in_context(ws: Sequence[Word], known: Callable[[Word], bool]) -> Iterator[Named]:
    """The names that their context tells of. `known`: whether a noun is a head of the lexicon, which has a grammar of its own."""
    i = 1
    while i < len(ws):
        if ws[i - 1].lower not in _ARTICLES and ws[i].lower not in _SIGN:
            i += 1
            continue
        found = _of_series(ws, i) or _in_context(ws, i, known) or _signed(ws, i, known)
        if found:
            yield found
        i = found.last if found else i + 1


def _of_series(ws: Sequence[Word], i: int) -> Named | None:
    """*The 6th ARMM-Plus*, *the inaugural ARMM-Plus*, *the next FOC*: an acronym that is counted."""
    counted = ws[i].lower in ORDER or re.fullmatch(r"\d+(?:st|nd|rd|th)|[IVXL]+", ws[i].text)
    if not counted or i + 1 >= len(ws):
        return None
    name = ws[i + 1].text
    if not _ACRONYM.fullmatch(name) or name in _NATIONS or not _closes(ws, i + 2):
        return None
    first = i + (ws[i].lower in ("upcoming", "forthcoming", "recent", "past"))
    return Named(first, acronym_end(ws, i + 2), "meeting" if _BILATERAL.fullmatch(name) else "event")


def _in_context(ws: Sequence[Word], i: int, known: Callable[[Word], bool]) -> Named | None:
    """The name that begins at `i`, right after its article, where the words before that tell of an event or a text."""
    if not ws[i].capital or i < 2:
        return None
    kind = _kind(ws, i - 1)
    if kind is None:
        return None
    end, head = _run(ws, i)
    name = ws[i:end]
    if sum(w.capital for w in name) < _LEAST_NAMES and not _ACRONYM.fullmatch(ws[i].text):
        return None
    told = any(known(w) or w.lower in _TITLES | MONTHS | WEEKDAYS for w in name)
    told |= DEMONYM.fullmatch(ws[head - 1].text) is not None or (len(name) == 1 and kind == "instrument")
    if told or _institution(name[0]) or _institution(ws[head - 1]) or not _closes(ws, end):
        return None
    return Named(i, acronym_end(ws, end), kind)


_LEAST_NAMES = 2


def _signed(ws: Sequence[Word], i: int, known: Callable[[Word], bool]) -> Named | None:
    """*Would sign an operating manual*, *signed the customs charter of Tamor*: whatever it is called, what two sign is a text."""
    if ws[i].lower not in _SIGN or i + 2 >= len(ws) or ws[i + 1].lower not in ("a", "an", "the"):
        return None
    end = phrase_end(ws, i + 1)
    head = ws[end - 1] if end > i + 3 else None
    if head is None or head.capital or known(head) or head.lower in _NO_TEXTS or head.number or not _closes(ws, end):
        return None
    if any(known(w) for w in ws[i + 2 : end]):
        return None
    return Named(i + 2, complement_end(ws, end, frozenset(("on", "for")), bare=True), "instrument")


_SIGN = frozenset("sign signed signing initialled initialed".split())
_NO_TEXTS = _WORDS["signed_no_text"]


def _run(ws: Sequence[Word], i: int) -> tuple[int, int]:
    """The end of the run of capitals that begins at `i`, small words inside, and the end of its head: the *Day* of the Armed Forces."""
    end, head = i, 0
    while end < len(ws) and (ws[end].capital or ws[end].number or _goes_on(ws, end)):
        if _goes_on(ws, end):
            head = head or end
            end += ws[end + 1].lower == "the"
        end += 1
    return end, head or end


def _goes_on(ws: Sequence[Word], i: int) -> bool:
    """Whether the small word at `i` stands inside a name: the Day *of* the Armed Forces, the Segment *of* the 78th Session."""
    if ws[i].lower not in _LINKS or i + 1 >= len(ws) or is_date(ws, i + 1):
        return False
    at = i + 1 + (ws[i].lower == "of" and ws[i + 1].lower == "the")
    return at < len(ws) and (ws[at].capital or (at > i + 1 and ws[at].number))


def _institution(word: Word) -> bool:
    return word.lower in _INSTITUTIONS or word.lower.removesuffix("s") in _INSTITUTIONS or word.text in _NATIONS


def _closes(ws: Sequence[Word], i: int) -> bool:
    """Whether the phrase ends at `i`: no noun follows of which the name is only the modifier."""
    if i >= len(ws) or not ws[i].word:
        return i >= len(ws) or ws[i].text in ',.;:()”"'
    if ws[i].lower == "and" and i + 2 < len(ws) and ws[i + 1].capital and (ws[i + 2].text == "(" or ws[i + 2].capital):
        return False  # the International River Safety and Innovation (IRSI) Fund
    return ws[i].lower in PREPOSITIONS | CLAUSE | VERBS or ws[i].lower.endswith("ed")


# Of which kind a name is, by the words before its article.
_EVENT = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|(?:participat\w+|part|participation) in|"
    r"(?:occasion|margins?|sidelines?|fringes|marking|holding|hosting|eve) of|"
    r"(?:co-)?(?:host|hosts|hosted|hosting)|invit\w+ to|(?:attendance|guests?|presence) at|participants (?:in|at|of)|preparations? for|"
    r"run-up to|sp(?:eaking|oke) at|(?:success|outcomes?|organi[sz]ation) of) $"
)
_TEXT = re.compile(
    r"\b(?:under|(?:implementation|ratification|signing|signature|adoption|provisions|terms|conclusion|negotiation|framework of|launch|"
    r"entry into force|by virtue|signatory|signatories) of|implement(?:ing|ed|s)?|(?:line|accordance|conformity|keeping|compliance) with|"
    r"consistent with|pursuant to|(?:accede\w*|accession|signatory|signatories|party|parties) to|"
    r"(?:enshrined|laid down|set out|stipulated|provided for) in|sign(?:ed|s|ing)?|adopt(?:ed|s|ing)?|ratif(?:y|ied|ies|ying)|launched) $"
)


def _kind(ws: Sequence[Word], article: int) -> ReferenceKind | None:
    lead = "".join(w.lower + " " for w in ws[max(0, article - 3) : article])
    if _EVENT.search(lead):
        return "event"
    return "instrument" if _TEXT.search(lead) else None

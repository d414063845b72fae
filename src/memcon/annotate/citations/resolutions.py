"""Cited resolutions: by their number, their body, their day or their subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import Word, chain_end
from memcon.annotate.citations.phrases import MADE, TEMPER, Head, Reach, complement_end, date_end, gerund_end, is_date, place_after
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer, phrase_at
from memcon.annotate.citations.told_behind import made_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_RESOLVES = _WORDS["resolves"]
_TABLED = _WORDS["tabled"]
_SUBMITTED = _WORDS["submitted"]
_SOUGHT = _WORDS["sought_resolutions"]
_RESOLVING = _WORDS["resolving_bodies"]
_HOUSES = _WORDS["houses"]
_ORGANS = frozenset("council assembly parliament unsc unga".split())
_SETTLEMENT = _WORDS["settlements"]
"""What a resolution is that is no text, but the end of a conflict."""
_NUMBERED = ("no", "nos", ".")
_NOT_ITS_NAME = TEMPER | {"all", "multiple"}


def resolution(ws: Sequence[Word], head: Head) -> Reach:
    """A resolution with its number or its body."""
    phrase = phrase_at(ws, head, _NOT_ITS_NAME)
    numbers = _numbers_end(ws, head.last)
    end = _body_end(ws, numbers)
    if any(_is_number(w) for w in ws[head.last : numbers]):
        return phrase.first, end
    return first_answer(_RULES, phrase.ending(end))


def _is_number(word: Word) -> bool:
    """Whether it is the number of a resolution: *2231*, *ES-11/1*, *A/RES/68/262*."""
    return word.number or re.fullmatch(r"[A-Z][A-Z/]*[-/]\d[\d/-]*", word.text) is not None


def _numbers_end(ws: Sequence[Word], end: int) -> int:
    """The end of *No. 550*, *550 (1984) and 789 (1992)*, *2065 (XX)* at `end`."""
    numbered = False
    while end < len(ws):
        joins = ws[end].lower in _NUMBERED or (numbered and ws[end].lower in ("and", ",", "/"))
        if not (_is_number(ws[end]) or (joins and end + 1 < len(ws) and ws[end + 1].number)):
            break
        numbered |= _is_number(ws[end])
        end += 1
    while end + 2 < len(ws) and ws[end].text == "(" and re.fullmatch(r"\d.*|[IVXL]+", ws[end + 1].text) and ws[end + 2].text == ")":
        end += 3
        if end + 1 < len(ws) and ws[end].lower == "and" and ws[end + 1].number:
            end += 2
    return end


def _body_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over the body: *of the Security Council*."""
    if end < len(ws) and ws[end].lower == "of" and not is_date(ws, end + 1):
        further = chain_end(ws, end + 1)
        if further > end + 1 and any(w.capital for w in ws[end + 1 : further]):
            return further
    return end


def _after(p: Phrase, ahead: int = 0) -> str:
    return p.ws[p.end + ahead].lower if p.end + ahead < len(p.ws) else ""


def _subject_end(p: Phrase) -> int:
    return complement_end(p.ws, p.end, frozenset(("on",)), bare=True)


def _of_a_body(p: Phrase) -> bool:
    before = {w.lower for w in p.ws[p.before.first : p.head.first]}
    return bool(before & (_RESOLVING | _HOUSES) or {w.lower for w in p.tail} & (_RESOLVING | _HOUSES))


def _the_one(p: Phrase) -> bool:
    return p.opening == "resolution" and p.the


def _recent(p: Phrase) -> Reach:
    """*The recent resolutions of UNESCO.*"""
    recent = any(w.lower == "recent" for w in p.ws[p.before.first : p.head.first])
    return (p.before.first, p.end) if recent and p.before.definite and p.names(p.end) else None


def _on_a_name(p: Phrase) -> Reach:
    """*The resolution on Oresh.*"""
    if not (_the_one(p) and _after(p) == "on"):
        return None
    subject = _subject_end(p)
    return (p.first, subject) if any(w.capital for w in p.ws[p.end : subject]) else None


def _on_a_subject(p: Phrase) -> Reach:
    """*The General Assembly resolution on migration*, *the draft resolution on access*, *adopted a new resolution on the islands*."""
    new = p.opening == "resolution" and p.before.determiner in ("a", "an") and p.lead(8) & _TABLED
    known = ((_the_one(p) or new) and not set(p.before.plain) & _SETTLEMENT) or ("draft" in p.before.plain and p.the)
    return (p.first, gerund_end(p.ws, _subject_end(p))) if known and _after(p) == "on" and not is_date(p.ws, p.end + 1) else None


def _sought(p: Phrase) -> Reach:
    """*Asked for support of a resolution on water*, *will put forward a draft resolution on rivers*: one that is still to be adopted."""
    if not (p.opening == "resolution" and p.before.determiner in ("a", "an") and _after(p) == "on"):
        return None
    sought = "draft" in p.before.plain or p.lead(8) & _SOUGHT
    subject = gerund_end(p.ws, _subject_end(p))
    return (p.first, subject) if sought and subject > p.end and not set(p.before.plain) & _SETTLEMENT else None


def _that_resolves(p: Phrase) -> Reach:
    """*The UN General Assembly resolution condemning the attack*; one of no body by what it does."""
    if _after(p) not in _RESOLVES or not (_the_one(p) or "draft" in p.before.plain):
        return None
    end = chain_end(p.ws, p.end + 1, bare=True)
    if end < len(p.ws) and p.ws[end].lower == "on" and not is_date(p.ws, end + 1):  # condemning Oresh's war on Veland
        end = chain_end(p.ws, end + 1)
    return (p.first, p.end if end == p.end + 1 else end)


def _tabled(p: Phrase) -> Reach:
    """*Parliament's resolution on recognising the republics*, *the resolution on rivers tabled by Oresh*."""
    of_parliament = p.before.named_owner and any(w.lower in _HOUSES for w in p.ws[p.before.first : p.head.first])
    tabled = (p.lead(4) | {w.lower for w in p.ws[p.end : p.end + 7]}) & _TABLED
    if not ((of_parliament or (p.the and tabled)) and _after(p) == "on"):
        return None
    subject = gerund_end(p.ws, _subject_end(p))
    return (p.first, subject) if subject > p.end else NOTHING


def _of_a_day(p: Phrase) -> Reach:
    """*The Human Rights Council resolution of May 2012.*"""
    if not (_after(p) == "of" and is_date(p.ws, p.end + 1) and p.before.definite):
        return None
    end = date_end(p.ws, p.end + 1)
    full = end - p.end > len(("of", "11", "February"))  # the resolution of 11 February 1991
    return (p.first, end) if _of_a_body(p) or (_the_one(p) and full) else None


def _adopted(p: Phrase) -> Reach:
    """*The resolution adopted by the Alpine League in Tamor*, *the resolution passed on 2 March*."""
    end = made_end(p.ws, p.end, MADE | _TABLED | _SUBMITTED) if p.the else p.end
    if end > p.end and end < len(p.ws) and p.ws[end].lower == "on" and not is_date(p.ws, end + 1):
        end = complement_end(p.ws, end, frozenset(("on",)), bare=True)  # adopted by the Alpine League on rivers
    return (p.first, place_after(p.ws, end)) if end > p.end else None


def _of_the_council(p: Phrase) -> Reach:
    """*The resolution of the Security Council.*"""
    return (p.first, p.end) if _the_one(p) and p.names(p.end) and _of_a_body(p) else None


def _relevant(p: Phrase) -> Reach:
    """*The relevant Council resolutions*, *all resolutions of the General Assembly*, *contrary to Security Council resolutions*; *the
    relevant UN resolutions*, of no organ, are none in particular."""
    around = {w.lower for w in (*p.ws[p.before.first : p.head.first], *p.tail)}
    if p.the and "relevant" in around and not around & _ORGANS:
        return NOTHING
    bare = not p.before.determiner and not p.before.plain and any(w.lower in ("council", "unsc") for w in p.modifiers)
    bare = bare and not p.lead(3) & {"violation", "breach"}  # said of what was done, not of them
    told = p.before.determiner in ("the", "all") or any(w.lower in ("relevant", "all") for w in p.ws[p.before.first : p.head.first])
    several = p.opening == "resolutions" and p.before.determiner != "multiple"
    subject = _subject_end(p) if p.names(p.end) else p.end  # the resolutions of the Tamor Organisation on Oresh
    subject = subject if any(w.capital for w in p.ws[p.end : subject]) else p.end
    return (p.first, subject) if _of_a_body(p) and several and (told or bare) else None


_RULES: tuple[Rule, ...] = (
    _recent,
    _on_a_name,
    _on_a_subject,
    _sought,
    _that_resolves,
    _tabled,
    _of_a_day,
    _adopted,
    _of_the_council,
    _relevant,
)
